package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that was written of it, for its committee's people; nobody is named, a role is.
 *
 * @param version sent back in If-Match by who writes next
 * @param state draft, published or withdrawn
 * @param content as it says now
 * @param consent as it was noted last; null where none was
 */
public record OwnEvidenceJson(
        int number,
        int version,
        String state,
        String committee,
        EvidenceContentJson content,
        @Nullable Consent consent,
        @Nullable WithdrawalJson withdrawn,
        List<Entry> entries) {
    static OwnEvidenceJson of(KeptEvidence kept) {
        return new OwnEvidenceJson(
                kept.number(),
                kept.version(),
                kept.state().code(),
                kept.committee().value(),
                EvidenceContentJson.of(kept.evidence()),
                kept.consent()
                        .map(one -> new Consent(one.on().toString(), one.how()))
                        .orElse(null),
                kept.withdrawn().map(WithdrawalJson::of).orElse(null),
                kept.entries().stream().map(Entry::of).toList());
    }

    /** @param on the day it was given */
    public record Consent(String on, String how) {}

    /**
     * What was written.
     *
     * @param kind written, consented, published, withdrawn, attached, detached or described
     * @param by the role; empty for who has none
     * @param text the reason, how consent was given, or the name of a file; empty for nothing
     */
    public record Entry(String kind, String recorded, String by, String text) {
        static Entry of(EvidenceEntry entry) {
            String kind = entry.fold(
                    one -> "written",
                    one -> "consented",
                    one -> "published",
                    one -> "withdrawn",
                    one -> "attached",
                    one -> "detached",
                    one -> "described");
            String text = entry.fold(
                    EvidenceEntry.Written::reason,
                    EvidenceEntry.Consented::how,
                    one -> "",
                    EvidenceEntry.Withdrawn::reason,
                    one -> one.attachment().name(),
                    one -> "",
                    EvidenceEntry.Described::reason);
            return new Entry(kind, entry.by().at().toString(), entry.by().roleCode(), text);
        }
    }
}
