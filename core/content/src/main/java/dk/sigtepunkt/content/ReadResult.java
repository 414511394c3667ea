package dk.sigtepunkt.content;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.Observation;
import java.util.List;
import java.util.function.Function;

/** What reading a committee file led to. */
public sealed interface ReadResult {
    /** @param document the committee file as text, for keeping */
    record Accepted(Committee committee, List<ObservationFile> observations, String document) implements ReadResult {
        public Accepted {
            observations = List.copyOf(observations);
        }
    }

    /** @param findings at least one, in order of file and line */
    record Refused(List<Finding> findings) implements ReadResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The figures of one data file. */
    record ObservationFile(String file, String digest, List<Observation> observations) {
        public ObservationFile {
            observations = List.copyOf(observations);
        }
    }

    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted result ? accepted.apply(result) : refused.apply((Refused) this);
    }
}
