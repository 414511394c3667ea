package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the report of a quarter has of numbers; made where reports are made. */
@FunctionalInterface
public interface ReportFacts {
    /**
     * Of a committee's part and of the report as a whole; without a committee of every part.
     *
     * @param writer nobody is told of a number that one may not read
     * @return nothing where there is no report of the quarter, or the committee has no part in it
     */
    Facts of(Actor writer, Optional<CommitteeId> committee, Period quarter);

    /**
     * @param names in which a number may stand that measures nothing
     * @param home the things that a text is about which names none, the nearest first, by the ids of their {@link Topic}
     */
    record Facts(List<ReportFact> facts, List<String> names, List<String> home) {
        public static final Facts NONE = new Facts(List.of(), List.of());

        public Facts {
            facts = List.copyOf(facts);
            names = List.copyOf(names);
            home = List.copyOf(home);
        }

        public Facts(List<ReportFact> facts, List<String> names) {
            this(facts, names, List.of());
        }

        /** The same for a text about one of its things. */
        public Facts about(String topic) {
            return new Facts(
                    facts, names, Stream.concat(Stream.of(topic), home.stream()).toList());
        }
    }
}
