package dk.sigtepunkt.rest.internal.proposals;

/**
 * That a proposal was taken in.
 *
 * @param code with which it is followed, told here and never again
 * @param readWithinDays by when an employee has read it
 */
public record ProposalReceiptJson(String code, int readWithinDays) {}
