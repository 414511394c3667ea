package dk.sigtepunkt.rest.internal.audit;

import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.ToldRecord;
import java.util.List;

/**
 * One record. Codes and times are told as the chain has them, also where somebody altered them.
 *
 * @param at when it was done
 * @param notedAt when it was linked in
 * @param node which server did that
 * @param permission empty where it took none
 * @param before SHA-256 of what was there, hexadecimal; empty where there is none
 * @param after of what is there since
 */
public record AuditRecordJson(
        long seq,
        String at,
        String notedAt,
        String node,
        By by,
        String permission,
        String act,
        String outcome,
        About about,
        String before,
        String after,
        Reason reason,
        String previous,
        String hash) {
    static AuditRecordJson of(ToldRecord record) {
        return new AuditRecordJson(
                record.link().seq(),
                record.part(AuditPart.DONE_AT),
                record.part(AuditPart.NOTED_AT),
                record.part(AuditPart.NODE),
                By.of(record),
                record.part(AuditPart.PERMISSION),
                record.part(AuditPart.ACT),
                record.part(AuditPart.OUTCOME),
                new About(record.part(AuditPart.KIND), record.part(AuditPart.KEY), record.part(AuditPart.COMMITTEE)),
                record.part(AuditPart.BEFORE),
                record.part(AuditPart.AFTER),
                new Reason(record.why().code(), record.reason(), record.part(AuditPart.REASON)),
                record.link().previous(),
                record.link().hash());
    }

    /**
     * @param id opaque; of what came before there were ids what was written then
     * @param roles that were held then
     */
    public record By(String id, String standing, String means, List<String> roles) {
        static By of(ToldRecord record) {
            String roles = record.part(AuditPart.ROLES);
            return new By(
                    record.part(AuditPart.ACTOR),
                    record.part(AuditPart.STANDING),
                    record.part(AuditPart.MEANS),
                    roles.isEmpty() ? List.of() : List.of(roles.split(" ")));
        }
    }

    /** Each empty where it is of none. */
    public record About(String kind, String key, String committee) {}

    /**
     * @param state {@code none}, {@code given}, {@code erased} or {@code altered}
     * @param text as it lies beside the chain; empty unless it is there
     * @param digest what the chain holds of it; empty where none was given
     */
    public record Reason(String state, String text, String digest) {}
}
