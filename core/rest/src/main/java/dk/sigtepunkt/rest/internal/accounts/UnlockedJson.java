package dk.sigtepunkt.rest.internal.accounts;

/** @param account whose failed sign-ins are counted anew */
public record UnlockedJson(String account) {}
