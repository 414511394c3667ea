package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Optional;

/**
 * What is written about: a focus area or an indicator as it stands in its quarter.
 *
 * @param page its own
 */
record JudgedSubject(QuarterJudgement judgement, Link page, Reading reading) {
    /** Finds what an address names in its quarter; empty when it does not count in it. */
    @FunctionalInterface
    interface Finder {
        Optional<JudgedSubject> find(PageRequest visit, Reading reading);
    }

    static Finder area(Reports reports) {
        return (visit, reading) -> JudgementAddresses.quarter(visit).flatMap(quarter -> {
            String wanted = visit.segment("committee") + "/" + visit.segment("area");
            Links links = Links.to(Optional.of(quarter), Optional.empty());
            return reading.in(quarter).committees().focusAreas().stream()
                    .filter(area -> area.ref().toString().equals(wanted))
                    .findFirst()
                    .flatMap(area -> part(reports, reading, quarter, area.ref()))
                    .map(part -> new JudgedSubject(
                            part.judgement(),
                            new Link(
                                    links.focusArea(part.area().ref()),
                                    part.area().title()),
                            reading));
        });
    }

    static Finder indicator(Reports reports) {
        return (visit, reading) -> JudgementAddresses.quarter(visit).flatMap(quarter -> {
            Links links = Links.to(Optional.of(quarter), Optional.empty());
            return IndicatorId.find(visit.segment("indicator"))
                    .flatMap(reading.in(quarter).committees()::indicator)
                    .flatMap(wanted -> part(
                                    reports,
                                    reading,
                                    quarter,
                                    new FocusAreaRef(wanted.id().committee(), wanted.focusArea()))
                            .flatMap(area -> area.indicators().stream()
                                    .filter(part -> part.indicator().equals(wanted))
                                    .findFirst()))
                    .map(part -> new JudgedSubject(
                            part.persons(),
                            new Link(
                                    links.indicator(part.indicator().id()),
                                    part.indicator().name()),
                            reading));
        });
    }

    private static Optional<FocusAreaPart> part(Reports reports, Reading reading, Period quarter, FocusAreaRef area) {
        return reports.focusArea(reading.in(quarter), quarter, area);
    }

    ItemQuarter about() {
        return judgement.now().about();
    }
}
