package dk.sigtepunkt.domain.accounts;

/**
 * Which account somebody wants to change.
 *
 * @param version that it had when it was looked at: one that has changed meanwhile is looked at again first
 * @param reason what somebody wrote when asked why; empty for none
 */
public record AccountOrder(AccountId account, int version, String reason) {}
