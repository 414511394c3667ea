package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How plausible a claim is by the published rule, and what holds it down.
 *
 * @param grade a code
 * @param called the same in Danish
 * @param links in their order
 * @param weakest in a sentence
 */
public record GradeJson(String grade, String called, List<Link> links, Weakest weakest) {
    public static GradeJson of(GradedClaim claim) {
        ClaimWords words = ClaimWords.in(Danish.LOCALE);
        int last = claim.links().size() - 1;
        return new GradeJson(
                claim.grade().code(),
                words.grade(claim.grade()),
                IntStream.rangeClosed(0, last)
                        .mapToObj(place -> new Link(
                                ClaimContentJson.name(place, last),
                                claim.links().get(place).code()))
                        .toList(),
                new Weakest(
                        claim.weakest()
                                .fold(() -> "not-begun", at -> "link", () -> "rivals-unsought", place -> "rival"),
                        words.weakest(claim)));
    }

    /** @param link the change that it leads to, counted from 1, or {@code indicator} */
    public record Link(String link, String grade) {}

    /** @param kind link, rival, rivals-unsought or not-begun */
    public record Weakest(String kind, String sentence) {}
}
