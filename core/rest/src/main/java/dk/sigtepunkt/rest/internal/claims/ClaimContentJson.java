package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimLink;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.Rival;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a claim says, in the form in which it is sent.
 *
 * @param action {@code committee/key}
 * @param indicator {@code committee.key}
 * @param changes those that the action is expected to lead to, in their order
 * @param figureAssumption what has to hold for the last change to be seen in the indicator
 * @param rivalsSought empty while nobody has looked for other explanations
 */
public record ClaimContentJson(
        String title,
        String action,
        String indicator,
        List<Change> changes,
        String figureAssumption,
        List<GroundJson> grounds,
        String rivalsSought,
        List<RivalJson> rivals) {
    static ClaimContentJson of(ContributionClaim claim) {
        int last = claim.links().size() - 1;
        return new ClaimContentJson(
                claim.title(),
                claim.action().toString(),
                claim.indicator().toString(),
                claim.links().stream()
                        .limit(last)
                        .map(one -> new Change(one.leadsTo(), one.assumption()))
                        .toList(),
                claim.links().get(last).assumption(),
                IntStream.rangeClosed(0, last)
                        .boxed()
                        .flatMap(place -> grounds(claim.links().get(place), name(place, last)).stream())
                        .toList(),
                claim.rivalsSought(),
                claim.rivals().stream().map(RivalJson::of).toList());
    }

    /** What a link is called where its grounds are written: the number of the change that it leads to, or the indicator. */
    static String name(int place, int last) {
        return place == last ? KeepClaims.TO_INDICATOR : Integer.toString(place + 1);
    }

    private static List<GroundJson> grounds(ClaimLink link, String name) {
        return link.grounds().stream().map(one -> GroundJson.of(one, name)).toList();
    }

    /** @param assumption what has to hold for what stands before it to lead to it */
    public record Change(String text, String assumption) {}

    /**
     * @param link the change that it leads to, counted from 1, or {@code indicator}
     * @param source the number of a finding, or {@code committee.key} of an indicator
     * @param stance for or against
     */
    public record GroundJson(String link, String source, String stance, String reason) {
        static GroundJson of(Ground ground, String link) {
            return new GroundJson(
                    link, ground.source().toString(), ground.against() ? "against" : "for", ground.reason());
        }
    }

    /** @param weight open, contributes or unlikely */
    public record RivalJson(String explanation, String weight, String reason) {
        static RivalJson of(Rival rival) {
            return new RivalJson(rival.explanation(), rival.weight().code(), rival.reason());
        }
    }
}
