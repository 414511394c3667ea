package dk.sigtepunkt.domain.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Heads that were written down.
 *
 * @param unreadable names of what should be one and is none
 */
public record KnownHeads(List<KeptHead> heads, List<String> unreadable) {
    public KnownHeads {
        heads = List.copyOf(heads);
        unreadable = List.copyOf(unreadable);
    }

    /** Furthest along the chain. */
    public Optional<KeptHead> latest() {
        return heads.stream().max(Comparator.comparing(kept -> kept.head().seq()));
    }

    public List<AuditHead> all() {
        return heads.stream().map(KeptHead::head).toList();
    }
}
