package dk.sigtepunkt.domain.claims;

import java.util.List;

/**
 * A claim with the grade that it bears at some moment.
 *
 * @param links the grade of each link, in their order
 * @param weakest what holds the grade down, named wherever the claim is shown
 */
public record GradedClaim(ContributionClaim claim, Grade grade, List<Grade> links, Weakness weakest) {
    public GradedClaim {
        links = List.copyOf(links);
    }
}
