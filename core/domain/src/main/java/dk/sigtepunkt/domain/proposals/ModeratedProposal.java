package dk.sigtepunkt.domain.proposals;

/**
 * A proposal as those who moderate it are told of it.
 *
 * @param proposal as it is now
 * @param contact how to reach its sender; empty for not at all, and where it is not asked for
 */
public record ModeratedProposal(KeptProposal proposal, String contact) {}
