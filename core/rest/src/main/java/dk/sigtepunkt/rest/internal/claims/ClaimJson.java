package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published; nobody is named.
 *
 * @param committee whose it is
 * @param graded as of the moment that is looked from
 * @param published since when everybody reads it
 * @param withdrawn null while it stands
 * @param versions oldest first; what an earlier one said is read as known then
 */
public record ClaimJson(
        int number,
        String state,
        String committee,
        ClaimContentJson content,
        GradeJson graded,
        String published,
        @Nullable TakenBackJson withdrawn,
        List<Version> versions) {
    public static ClaimJson of(PublishedClaim one, GradedClaim graded) {
        return new ClaimJson(
                one.number(),
                one.withdrawn().isPresent() ? "withdrawn" : "published",
                one.committee().value(),
                ClaimContentJson.of(one.claim()),
                GradeJson.of(graded),
                one.since().toString(),
                one.withdrawn().map(TakenBackJson::of).orElse(null),
                one.versions().stream()
                        .map(version -> new Version(version.since().toString(), version.reason()))
                        .toList());
    }

    /** @param reason why it was corrected; empty for the first */
    public record Version(String since, String reason) {}
}
