package dk.sigtepunkt.domain.proposals;

/**
 * What is proposed.
 *
 * @param place where it is about; empty for nowhere in particular
 */
public record ProposalText(String title, String text, String place) {}
