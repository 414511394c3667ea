package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.domain.sections.SectionDesk;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a committee can write of a quarter.
 *
 * @param closed why nothing can be written or released, a Danish sentence; empty when it can
 * @param sections those of the template in its order, then each focus area that counts in the quarter
 */
public record SectionDeskJson(String committee, String period, String closed, List<SectionJson> sections) {
    static SectionDeskJson of(SectionDesk desk) {
        return new SectionDeskJson(
                desk.committee().id().value(),
                desk.quarter().code(),
                desk.closed(),
                Stream.concat(
                                desk.own().stream().map(SectionDesk.OfTemplate::section),
                                desk.areas().stream().map(SectionDesk.OfArea::section))
                        .map(SectionJson::of)
                        .toList());
    }
}
