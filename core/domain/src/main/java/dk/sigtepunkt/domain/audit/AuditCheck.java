package dk.sigtepunkt.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found when the whole chain was gone through.
 *
 * @param at when that was
 * @param held the latest known head that it was held against
 * @param unreadable names of known heads that cannot be read
 */
public record AuditCheck(Instant at, ChainVerdict verdict, Optional<KeptHead> held, List<String> unreadable) {
    public AuditCheck {
        unreadable = List.copyOf(unreadable);
    }
}
