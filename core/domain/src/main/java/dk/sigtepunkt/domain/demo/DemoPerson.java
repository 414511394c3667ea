package dk.sigtepunkt.domain.demo;

import dk.sigtepunkt.domain.access.Role;

/**
 * Somebody as whom one tries the product.
 *
 * @param login what one signs in with
 * @param what the role in words
 */
public record DemoPerson(Role role, String login, String what) {}
