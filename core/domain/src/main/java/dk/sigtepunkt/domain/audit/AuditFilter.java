package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which records are asked for.
 *
 * @param from done then or later; empty for from the beginning
 * @param before done before then; empty for to the end
 * @param actor who did it; empty for everybody
 * @param within only records of these committees; empty for all, of no committee too
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> before,
        String actor,
        What what,
        About about,
        Optional<Set<CommitteeId>> within) {
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), "", What.ANY, About.ANYTHING, Optional.empty());

    public AuditFilter {
        within = within.map(Set::copyOf);
    }

    /** The same of some committees only. */
    public AuditFilter within(Set<CommitteeId> committees) {
        return new AuditFilter(from, before, actor, what, about, Optional.of(committees));
    }

    /** Codes as records have them, each empty for any. */
    public record What(String permission, String act, String outcome) {
        public static final What ANY = new What("", "", "");
    }

    /** As records have them, each empty for any. */
    public record About(String kind, String key, String committee) {
        public static final About ANYTHING = new About("", "", "");
    }
}
