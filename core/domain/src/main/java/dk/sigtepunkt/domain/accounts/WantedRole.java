package dk.sigtepunkt.domain.accounts;

/**
 * A role as somebody asks for it.
 *
 * @param role its code
 * @param committee an id; empty for none
 * @param from the first day; empty for today
 * @param to the last day; empty for no end
 */
public record WantedRole(String role, String committee, String from, String to) {}
