package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen and heard of a focus area, beside a quarter's figures; both newest first.
 *
 * @param standing what was published by the quarter's end, as it said then
 * @param since what came to bear on the area after it
 */
public record ReportEvidenceJson(List<Standing> standing, List<EvidenceJson> since) {
    public static ReportEvidenceJson of(QuartersEvidence quarter, FocusAreaRef area) {
        return new ReportEvidenceJson(
                quarter.standing().stream().map(one -> Standing.of(one, area)).toList(),
                quarter.since().stream().map(EvidenceJson::of).toList());
    }

    /**
     * @param stance on the area: for, against or illustrates
     * @param reason why it bears on the area; empty of what is erased
     * @param withdrawnSince that it was taken back after the quarter's end; null when it was not
     */
    public record Standing(
            EvidenceJson evidence,
            String stance,
            String reason,
            @Nullable WithdrawalJson withdrawnSince) {
        static Standing of(EvidenceBook.InQuarter one, FocusAreaRef area) {
            Bearing bearing = one.then().evidence().on(area).orElseThrow();
            return new Standing(
                    EvidenceJson.of(one.then()),
                    bearing.stance().code(),
                    bearing.reason(),
                    one.withdrawnSince()
                            .<@Nullable WithdrawalJson>map(WithdrawalJson::of)
                            .orElse(null));
        }
    }
}
