package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.AreaComparison;
import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.reporting.PlaceSeries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonDataTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final AreaCode COUNTRY = new AreaCode("000");
    private static final AreaCode VEJLE = new AreaCode("630");
    private static final IndicatorId OTHER = IndicatorId.parse("by.skibe");

    private final CatalogueSnapshot catalogue = new CatalogueSnapshot(
            List.of(Port.committee("havn", CommitteeState.ACTIVE), Port.committee("by", CommitteeState.ACTIVE)),
            List.of());
    private final FigureBook book = FigureBook.EMPTY.with(List.of(
            figure("havn", "2022K2", "kommunen", 120, Origin.REAL),
            figure("havn", "2025K2", "kommunen", 150, Origin.REAL),
            figure("havn", "2022K2", "000", 90, Origin.EXAMPLE),
            figure("havn", "2025K2", "000", 99, Origin.EXAMPLE),
            figure("havn", "2025K3", "630", 80, Origin.REAL),
            figure("havn", "2025K2", "sydhavnen", 20, Origin.REAL),
            figure("havn", "2025K4", "sydhavnen", 25, Origin.REAL),
            figure("by", "2025K2", "kommunen", 7, Origin.EXAMPLE),
            figure("by", "2026K1", "kommunen", 9, Origin.EXAMPLE)));

    private static Observation figure(String committee, String period, String area, double value, Origin origin) {
        return new Observation(
                IndicatorId.parse(committee + ".skibe"),
                Period.parse(period),
                new AreaCode(area),
                Breakdown.TOTAL,
                Figure.observed(value),
                Instant.parse("2025-10-05T08:00:00Z"),
                origin,
                "Prøve");
    }

    private Indicator ships(Companion... companions) {
        Indicator plain = catalogue.indicator(IndicatorId.parse("havn.skibe")).orElseThrow();
        return new Indicator(
                plain.id(),
                plain.focusArea(),
                plain.name(),
                plain.definition(),
                plain.unit(),
                plain.direction(),
                plain.baseline(),
                plain.targets(),
                plain.thresholds(),
                plain.frequency(),
                plain.every(),
                plain.aggregation(),
                plain.source(),
                plain.replaces(),
                new Method("1", Optional.empty(), List.of(companions), false, List.of(COUNTRY, VEJLE)));
    }

    private ComparisonData surroundings() {
        return new ComparisonData(catalogue, book, QUARTER);
    }

    @Test
    void otherAreasAreComparedForThePeriodOfTheJudgedFigure() {
        List<AreaFigure> compared = compared().others();
        assertThat(compared).extracting(AreaFigure::area).containsExactly(COUNTRY, VEJLE);
        assertThat(compared.get(0).figure().orElseThrow().figure()).isEqualTo(Figure.observed(99));
        assertThat(compared.get(0).example()).isTrue();
        assertThat(compared.get(1).figure()).isEmpty();
    }

    @Test
    void whatIsCountedIsComparedByItsGrowth() {
        AreaComparison compared = compared();
        assertThat(compared.growthSince()).contains(ships().baseline().period());
        assertThat(compared.own().growth()).hasValue(25);
        assertThat(compared.others().get(0).growth().orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(compared.others().get(1).growth()).isEmpty();
    }

    private AreaComparison compared() {
        return surroundings()
                .comparison(new IndicatorRule(AssessmentWords.in(Danish.LOCALE)).judge(ships(), book, QUARTER))
                .orElseThrow();
    }

    @Test
    void placesWithFiguresAreShownUntilTheReportsEnd() {
        List<PlaceSeries> places = surroundings()
                .places(
                        ships(),
                        List.of(
                                new Place(new AreaCode("sydhavnen"), "Sydhavnen", Place.Kind.DISTRICT),
                                new Place(new AreaCode("nordhavnen"), "Nordhavnen", Place.Kind.DISTRICT)));
        assertThat(places).hasSize(1);
        assertThat(places.get(0).figures())
                .extracting(one -> one.period().code())
                .containsExactly("2025K2");
        assertThat(places.get(0).example()).isFalse();
    }

    @Test
    void anOutlookReachesAheadAndACapacityDoesNot() {
        List<CompanionSeries> companions = surroundings()
                .companions(ships(
                        new Companion(OTHER, Companion.Role.OUTLOOK),
                        new Companion(OTHER, Companion.Role.CAPACITY),
                        new Companion(IndicatorId.parse("ingen.skibe"), Companion.Role.DEMAND)));
        assertThat(companions).extracting(one -> one.figures().size()).containsExactly(2, 1);
        assertThat(companions).allMatch(CompanionSeries::example);
    }
}
