package dk.sigtepunkt.domain.claims;

import java.util.List;

/**
 * One step of the chain from an action to an indicator.
 *
 * @param leadsTo the change that is expected at its end; empty of the last, which leads to the indicator
 * @param assumption what has to hold for one to lead to the other
 * @param grounds for it and against it, none twice
 */
public record ClaimLink(String leadsTo, String assumption, List<Ground> grounds) {
    public ClaimLink {
        grounds = List.copyOf(grounds);
    }
}
