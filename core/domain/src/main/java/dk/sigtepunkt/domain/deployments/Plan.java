package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What would happen if an artifact were deployed now. */
public sealed interface Plan {
    /**
     * @param title the committee's name
     * @param changes what it would add, change, close and re-open
     * @param warnings what it would break, Danish sentences
     */
    record Accepted(
            CommitteeId committee,
            String title,
            Versions versions,
            String sha256,
            List<ItemChange> changes,
            List<String> warnings)
            implements Plan {
        public Accepted {
            changes = List.copyOf(changes);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * @param planned the artifact's
     * @param running the one that serves now; empty when none does
     * @param serves whether the planned one would serve; a lower one waits beside a higher one
     */
    record Versions(String planned, Optional<String> running, boolean serves) {}

    /** @param findings what is wrong, each with file, line and a Danish sentence; at least one */
    record Refused(List<String> findings, RefusalReason reason) implements Plan {
        public Refused {
            findings = List.copyOf(findings);
        }

        public Refused(List<String> findings) {
            this(findings, RefusalReason.CONTENT);
        }
    }

    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted plan ? accepted.apply(plan) : refused.apply((Refused) this);
    }
}
