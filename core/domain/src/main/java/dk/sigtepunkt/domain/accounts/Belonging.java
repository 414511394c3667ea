package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Optional;

/**
 * Something that would be nobody's when an account ends.
 *
 * @param kind what sort of thing; {@code role} is the only one so far
 * @param key which one: of a role its code
 * @param committee whose it is; empty for nobody's
 */
public record Belonging(String kind, String key, Optional<CommitteeId> committee) {}
