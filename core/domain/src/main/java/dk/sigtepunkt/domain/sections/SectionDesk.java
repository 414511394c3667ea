package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.List;

/**
 * All that a committee can write of a quarter, for its own people.
 *
 * @param committee as it counts in the quarter
 * @param closed why nothing can be written or released, a sentence; empty when it can
 */
public record SectionDesk(
        KnownCommittee committee, Period quarter, KeptSection assessment, List<OfArea> areas, String closed) {
    public SectionDesk {
        areas = List.copyOf(areas);
    }

    /** One of the focus areas that count in the quarter. */
    public record OfArea(FocusArea area, KeptSection section) {}
}
