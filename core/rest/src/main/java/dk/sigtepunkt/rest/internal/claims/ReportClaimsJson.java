package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.claims.Grade;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That actions contribute, beside a quarter's figures of a focus area; both newest first.
 *
 * @param standing what was published by the quarter's end, with the grade that it had then
 * @param since what came to stand beside the area after it, with the grade that it has
 */
public record ReportClaimsJson(List<Standing> standing, List<ClaimJson> since) {
    public static ReportClaimsJson of(QuartersClaims quarter, FocusAreaRef area) {
        return new ReportClaimsJson(
                quarter.standing(area).stream().map(Standing::of).toList(),
                quarter.since(area).stream()
                        .map(one -> ClaimJson.of(one.claim(), one.graded()))
                        .toList());
    }

    /**
     * @param gradedSince the grade that it has come to after the quarter's end; null where that is the same
     * @param withdrawnSince that it was taken back after the quarter's end; null when it was not
     */
    public record Standing(
            ClaimJson claim,
            @Nullable String gradedSince,
            @Nullable TakenBackJson withdrawnSince) {
        public static Standing of(QuartersClaims.Standing one) {
            return new Standing(
                    ClaimJson.of(one.then(), one.graded()),
                    one.gradedSince().<@Nullable String>map(Grade::code).orElse(null),
                    one.withdrawnSince()
                            .<@Nullable TakenBackJson>map(TakenBackJson::of)
                            .orElse(null));
        }
    }
}
