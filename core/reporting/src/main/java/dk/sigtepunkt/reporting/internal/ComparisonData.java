package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.ShownFigures;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.reporting.AreaComparison;
import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.reporting.PlaceSeries;
import java.util.List;
import java.util.Optional;

/** What a reader sees an indicator beside: other areas, the municipality's own places, other indicators. */
final class ComparisonData {
    private final CatalogueSnapshot catalogue;
    private final FigureBook book;
    private final Period period;

    ComparisonData(CatalogueSnapshot catalogue, FigureBook book, Period period) {
        this.catalogue = catalogue;
        this.book = book;
        this.period = period;
    }

    List<Observation> own(Indicator indicator) {
        return ShownFigures.own(indicator, book, period);
    }

    /** None before there is a figure to compare with. */
    Optional<AreaComparison> comparison(IndicatorAssessment judged) {
        Indicator indicator = judged.indicator();
        List<AreaCode> others = indicator.method().compareWith();
        return judged.newest()
                .filter(newest -> !others.isEmpty())
                .map(newest -> new AreaComparison(
                        AreaComparison.growthSince(indicator),
                        at(newest.area(), indicator, newest.period()),
                        others.stream()
                                .map(area -> at(area, indicator, newest.period()))
                                .toList()));
    }

    private AreaFigure at(AreaCode area, Indicator indicator, Period when) {
        Optional<Series> figures = series(indicator, area);
        return new AreaFigure(
                area,
                figures.flatMap(series -> series.at(when)),
                AreaComparison.growthSince(indicator).flatMap(since -> figures.flatMap(series -> series.at(since))));
    }

    List<PlaceSeries> places(Indicator indicator, List<Place> places) {
        return places.stream()
                .map(place -> new PlaceSeries(place, ShownFigures.of(indicator, place.code(), book, period)))
                .filter(series -> !series.figures().isEmpty())
                .toList();
    }

    /** Those whose committee is known. */
    List<CompanionSeries> companions(Indicator indicator) {
        return indicator.method().companions().stream()
                .flatMap(companion -> companion(companion).stream())
                .toList();
    }

    private Optional<CompanionSeries> companion(Companion companion) {
        return catalogue
                .indicator(companion.indicator())
                .map(other -> new CompanionSeries(other, companion.role(), beside(other, companion.role())));
    }

    /** An outlook is about times to come, whether or not its own definition says so. */
    private List<Observation> beside(Indicator other, Companion.Role role) {
        return role == Companion.Role.OUTLOOK
                ? book.own(other.id()).map(Series::latest).orElse(List.of())
                : own(other);
    }

    private Optional<Series> series(Indicator indicator, AreaCode area) {
        return book.series(new SeriesKey(indicator.id(), area, Breakdown.TOTAL));
    }
}
