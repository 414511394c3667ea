package dk.sigtepunkt.domain.audit;

import java.util.Optional;

/**
 * Where the chain ends.
 *
 * @param now by its own account
 * @param known the latest end that was written down outside of the database
 */
public record AuditEnds(AuditHead now, Optional<KeptHead> known) {}
