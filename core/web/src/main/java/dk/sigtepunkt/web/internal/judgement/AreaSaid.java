package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** What people say of a focus area's status, on the area's page. */
public record AreaSaid(ExplanationView explanation, StatusDoings status) {
    public static AreaSaid of(
            PageRequest visit, Reading reading, FocusAreaPart part, ConsolidatedReport report, Links links) {
        return new AreaSaid(
                ExplanationView.of(part, report, reading.committees(), links, visit.words()),
                StatusDoings.of(visit, part.judgement(), report.today(), links));
    }
}
