package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * That an action contributes to what an indicator shows, as one version of it says.
 *
 * @param title the claim in a sentence
 * @param action of the committee whose people wrote it
 * @param links from the action over at least one expected change to the indicator: at least two
 * @param indicator of whichever committee
 * @param rivalsSought how other explanations were looked for; empty while nobody has
 * @param rivals those that were found
 */
public record ContributionClaim(
        String title,
        ItemRef action,
        List<ClaimLink> links,
        IndicatorId indicator,
        String rivalsSought,
        List<Rival> rivals) {
    public ContributionClaim {
        links = List.copyOf(links);
        rivals = List.copyOf(rivals);
    }

    /** All that a link rests on, link after link. */
    public Stream<Ground> grounds() {
        return links.stream().flatMap(link -> link.grounds().stream());
    }
}
