package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.QuartersClaims;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an action contributes, beside a quarter's figures of a focus area.
 *
 * @param claim as it stood at the quarter's end, with the grade that it had then
 * @param withdrawnSince that it was taken back after the quarter's end; null when it was not
 */
public record ReportClaimJson(ClaimJson claim, @Nullable TakenBackJson withdrawnSince) {
    /** Newest first. */
    public static List<ReportClaimJson> of(List<QuartersClaims.Standing> claims) {
        return claims.stream()
                .map(one -> new ReportClaimJson(
                        ClaimJson.of(one.then(), one.graded()),
                        one.withdrawnSince()
                                .<@Nullable TakenBackJson>map(TakenBackJson::of)
                                .orElse(null)))
                .toList();
    }
}
