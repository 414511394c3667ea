package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.assessment.Rollup;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.rest.internal.json.CommitteeJson;
import dk.sigtepunkt.rest.internal.json.FocusAreaJson;
import dk.sigtepunkt.rest.internal.json.IndicatorJson;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges by the domain's rules alone, without the committees' own contributions: a list must not wait for plug-in code.
 */
record Judgement(Period period, CatalogueSnapshot catalogue, FigureBook book, ExpectedFocusAreas expected) {
    CommitteeJson committee(KnownCommittee committee) {
        List<FocusArea> areas = committee.content().focusAreas();
        List<AssessmentCode> codes =
                areas.stream().map(area -> assess(committee, area).code()).toList();
        return CommitteeJson.of(
                committee,
                period.code(),
                Rollup.ofFocusAreas(codes),
                areas.stream().map(area -> focusArea(committee, area)).toList());
    }

    List<FocusAreaJson> focusAreas() {
        return catalogue.committees().stream()
                .flatMap(committee -> committee.content().focusAreas().stream().map(area -> focusArea(committee, area)))
                .toList();
    }

    FocusAreaJson focusArea(KnownCommittee committee, FocusArea area) {
        return FocusAreaJson.of(
                area,
                period.code(),
                assess(committee, area),
                indicators(committee, area).anyMatch(this::example),
                expected.cameLater(area.ref()));
    }

    IndicatorJson indicator(Indicator indicator) {
        return IndicatorJson.of(
                indicator,
                period.code(),
                IndicatorRule.judge(indicator, book, period).assessment(),
                example(indicator));
    }

    private Assessment assess(KnownCommittee committee, FocusArea area) {
        return Rollup.focusArea(indicators(committee, area)
                .map(indicator -> IndicatorRule.judge(indicator, book, period))
                .toList());
    }

    /** As the consolidated report says it: any figure until the end of the period counts, not only the newest. */
    private boolean example(Indicator indicator) {
        return book.series(SeriesKey.municipality(indicator.id())).stream()
                .flatMap(series -> series.latest().stream())
                .filter(figure -> !figure.period().end().isAfter(period.end()))
                .anyMatch(figure -> figure.origin() == Origin.EXAMPLE);
    }

    private static Stream<Indicator> indicators(KnownCommittee committee, FocusArea area) {
        return committee.content().indicators().stream()
                .filter(indicator -> indicator.focusArea().equals(area.ref().key()));
    }
}
