package dk.sigtepunkt.domain.accounts;

/**
 * All that is known of a person beyond the roles.
 *
 * @param login an e-mail address; {@code administrator} for the first account until it has one
 */
public record AccountName(String name, String login) {}
