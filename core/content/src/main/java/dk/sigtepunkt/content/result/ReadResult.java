package dk.sigtepunkt.content.result;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import java.util.List;
import java.util.function.Function;

/** What reading a committee file led to. */
public sealed interface ReadResult {
    /**
     * @param document the committee file as text, for keeping
     * @param version what the file says of itself, as {@code 1.2.3} or {@code 1.2.3.qualifier}; empty when it says none
     */
    record Accepted(Committee committee, List<ObservationFile> observations, String document, String version)
            implements ReadResult {
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

    /**
     * The figures of one data file, or of one block of figures in the committee file.
     *
     * @param file the data file's name; {@code committee.yaml#1} for the first block in the committee file
     * @param lines for each observation the 1-based line it stands on, in the data file or in the committee file
     */
    record ObservationFile(String file, String digest, List<Observation> observations, List<Integer> lines) {
        public ObservationFile {
            observations = List.copyOf(observations);
            lines = List.copyOf(lines);
        }

        /** Whether the figures stand in the committee file itself. */
        public boolean inline() {
            return file.indexOf('#') > 0;
        }
    }

    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted result ? accepted.apply(result) : refused.apply((Refused) this);
    }
}
