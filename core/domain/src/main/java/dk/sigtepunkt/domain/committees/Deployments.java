package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts committees in and takes them out while the server runs; one thing at a time, readers are never kept waiting. What
 * is refused changes nothing.
 */
@ProviderType
public interface Deployments {
    /** What {@link #deploy} would do; changes nothing. */
    Plan plan(Artifact artifact);

    /**
     * Checks the whole artifact and, when nothing is wrong, serves it in place of the version before without a gap. The
     * version before is kept for {@link #rollBack}.
     */
    Outcome deploy(Artifact artifact, String by);

    /** Serves again what was served before the newest version. */
    Outcome rollBack(CommitteeId committee, String by);

    /** Stops every bundle of a committee, until it is started again; also over a restart of the server. */
    Outcome stop(CommitteeId committee, String by);

    Outcome start(CommitteeId committee, String by);

    /** Takes a committee out; its history stays readable. */
    Outcome remove(CommitteeId committee, String by);

    /** Every committee bundle of this server, by committee and version. */
    List<InstalledBundle> installed();

    /** The version that {@link #rollBack} would bring back; empty when there is none. */
    Optional<String> versionBefore(CommitteeId committee);

    Wiring wiring();

    /** That it was done, or why not. */
    sealed interface Outcome {
        record Done(Deployment deployment) implements Outcome {}

        /**
         * @param findings Danish sentences, at least one; they may quote what was handed in, for whoever did so
         * @param open the same for everybody, without a word of what was handed in
         */
        record Refused(List<String> findings, List<String> open) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
                open = List.copyOf(open);
            }

            /** With findings that quote nothing. */
            public Refused(List<String> findings) {
                this(findings, findings);
            }
        }

        default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return this instanceof Done outcome ? done.apply(outcome) : refused.apply((Refused) this);
        }
    }
}
