package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;

/**
 * A proposal as it was sent. Who sent it is not in it: nobody is asked, and how to reach somebody is kept elsewhere.
 *
 * @param number counted from 1 over the whole municipality
 * @param text as it was sent; once it is ended, without what was taken out before it was published
 * @param means by which door it came
 */
public record SentProposal(int number, ProposalText text, ProposalAim aim, Instant at, Actor.Means means) {
    /** The number that a text names; 0, which no proposal has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }
}
