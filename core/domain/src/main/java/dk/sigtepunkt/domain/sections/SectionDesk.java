package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.templates.TemplatePart;
import java.util.List;

/**
 * All that a committee can write of a quarter, for its own people.
 *
 * @param committee as it counts in the quarter
 * @param own the sections of the quarter's template, in its order
 * @param waits whether what is released is read by everybody with the report only: one is begun, and is not published
 * @param closed why nothing can be written or released, a sentence; empty when it can
 */
public record SectionDesk(
        KnownCommittee committee,
        Period quarter,
        List<OfTemplate> own,
        List<OfArea> areas,
        boolean waits,
        String closed) {
    public SectionDesk {
        own = List.copyOf(own);
        areas = List.copyOf(areas);
    }

    /** A section that the template has. */
    public record OfTemplate(TemplatePart part, KeptSection section) {}

    /**
     * One of the focus areas that count in the quarter.
     *
     * @param guide what the template tells whoever writes of areas; empty for nothing
     */
    public record OfArea(FocusArea area, String guide, KeptSection section) {}
}
