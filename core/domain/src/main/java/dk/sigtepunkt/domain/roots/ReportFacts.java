package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import java.util.List;

/** What the report of a quarter has of numbers on one committee; made where reports are made. */
@FunctionalInterface
public interface ReportFacts {
    /**
     * Of the committee's part and of the report as a whole.
     *
     * @param reading stays open until the facts are there
     * @return nothing where there is no report of the quarter, or the committee has no part in it
     */
    Facts of(Reading reading, CommitteeId committee, Period quarter);

    /** @param names in which a number may stand that measures nothing */
    record Facts(List<ReportFact> facts, List<String> names) {
        public static final Facts NONE = new Facts(List.of(), List.of());

        public Facts {
            facts = List.copyOf(facts);
            names = List.copyOf(names);
        }
    }
}
