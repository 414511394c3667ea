package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The indicators that the product comes with: which count in a quarter, new and after an upgrade. */
class ReplacedIndicatorsTest {
    private static final Instant BEFORE = Instant.parse("2026-02-20T08:00:00Z");
    private static final Instant UPGRADE = Instant.parse("2026-11-28T08:00:00Z");
    private static final List<Period> ENDED = IntStream.range(2, 16)
            .mapToObj(number -> Period.quarter(2022 + number / 4, 1 + number % 4))
            .toList();

    private final Hand hand = new Hand(UPGRADE);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private final MemoryFigureStore figures = new MemoryFigureStore(hand);
    private final IndicatorRule rule = new IndicatorRule(AssessmentWords.in(Danish.LOCALE));

    private LiveCatalogue started(List<Offer> offers) {
        LiveCatalogue catalogue = Havn.ready(new LiveCatalogue(
                committees,
                committees.actions(),
                figures,
                Shipped::adopted,
                new OneStrategy(Shipped.strategy()),
                hand));
        offers.forEach(catalogue::offer);
        return catalogue;
    }

    private static List<Indicator> indicators(Reading reading) {
        return reading.committees().committees().stream()
                .map(KnownCommittee::content)
                .map(Committee::indicators)
                .flatMap(List::stream)
                .toList();
    }

    private static Set<IndicatorId> ids(Reading reading) {
        return indicators(reading).stream().map(Indicator::id).collect(Collectors.toSet());
    }

    private Map<String, String> statuses(LiveCatalogue catalogue) {
        Map<String, String> statuses = new TreeMap<>();
        try (Reading reading = catalogue.open()) {
            for (Period quarter : ENDED) {
                Reading then = reading.in(quarter);
                indicators(then)
                        .forEach(one -> statuses.put(
                                quarter + " " + one.id(),
                                rule.judge(one, then.figures(), quarter)
                                        .assessment()
                                        .toString()));
            }
        }
        return statuses;
    }

    @Test
    void aFreshInstallationHasTheNewOnesThroughout() {
        Map<IndicatorId, IndicatorId> former = Shipped.former();
        assertThat(former).hasSizeGreaterThan(14);
        try (Reading reading = started(Shipped.offers()).open()) {
            for (Period quarter : ENDED) {
                assertThat(ids(reading.in(quarter)))
                        .containsAll(former.keySet())
                        .doesNotContainAnyElementsOf(former.values());
            }
        }
    }

    @Test
    void afterAnUpgradeEndedQuartersKeepTheOldOnesWithTheirStatuses() {
        hand.now = BEFORE;
        Map<String, String> before = statuses(started(Shipped.earlier()));
        hand.now = UPGRADE;
        LiveCatalogue upgraded = started(Shipped.offers());
        assertThat(statuses(upgraded)).isEqualTo(before);

        Map<IndicatorId, IndicatorId> former = Shipped.former();
        try (Reading reading = upgraded.open()) {
            for (Period quarter : ENDED) {
                assertThat(ids(reading.in(quarter)))
                        .containsAll(former.values())
                        .doesNotContainAnyElementsOf(former.keySet());
            }
            assertThat(ids(reading.in(Period.quarter(2026, 4))))
                    .containsAll(former.keySet())
                    .doesNotContainAnyElementsOf(former.values());
        }
    }

    @Test
    void whatTakesAnothersPlaceTakesOverNoneOfItsFigures() {
        hand.now = BEFORE;
        started(Shipped.earlier());
        hand.now = UPGRADE;
        try (Reading reading = started(Shipped.offers()).open()) {
            for (IndicatorId now : Shipped.former().keySet()) {
                assertThat(reading.figures().own(now).map(Series::vintages).orElse(List.of()))
                        .extracting(Observation::reference)
                        .noneMatch(reference -> reference.contains("overført"));
            }
        }
    }

    @Test
    void everyFormulaIsComputed() {
        Period last = ENDED.get(ENDED.size() - 1);
        try (Reading reading = started(Shipped.offers()).open()) {
            assertThat(indicators(reading))
                    .filteredOn(one -> one.method().formula().isPresent())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(
                                    reading.figures().own(one.id()).flatMap(series -> series.newestValued(last)))
                            .as(one.id().toString())
                            .isPresent());
        }
    }

    @Test
    void everyAreaHasAFigureInEveryQuarter() {
        List<String> without = new ArrayList<>();
        try (Reading reading = started(Shipped.offers()).open()) {
            for (Period quarter : ENDED) {
                Reading then = reading.in(quarter);
                Shipped.contents()
                        .forEach(committee -> committee.focusAreas().stream()
                                .filter(area -> committee
                                        .indicatorsOf(area.ref().key())
                                        .stream()
                                        .noneMatch(one -> rule.judge(one, then.figures(), quarter)
                                                .newest()
                                                .isPresent()))
                                .forEach(area -> without.add(quarter + " " + area.ref())));
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void whatIsComparedHasFiguresOfTheOtherAreas() {
        Period last = ENDED.get(ENDED.size() - 1);
        try (Reading reading = started(Shipped.offers()).open()) {
            List<Indicator> compared = indicators(reading).stream()
                    .filter(one -> !one.method().compareWith().isEmpty())
                    .toList();
            assertThat(compared).hasSizeGreaterThan(15);
            for (Indicator one : compared) {
                assertThat(one.method().compareWith())
                        .as(one.id().toString())
                        .allSatisfy(area -> assertThat(reading.figures()
                                        .series(new SeriesKey(one.id(), area, Breakdown.TOTAL))
                                        .flatMap(series -> series.newestValued(last)))
                                .as(area.value())
                                .isPresent());
            }
        }
    }

    /** What is judged has a number most of the time: an indicator without one for years says nothing. */
    @Test
    void fewStatusesLackAFigure() {
        Map<String, String> statuses = statuses(started(Shipped.offers()));
        long insufficient = statuses.values().stream()
                .filter(text -> text.contains(AssessmentCode.INSUFFICIENT.name()))
                .count();
        assertThat(insufficient).isLessThan(statuses.size() / 10);
    }
}
