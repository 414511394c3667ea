package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.Missing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is missing before it is due: for every quarter of a strategy, read on many days. */
class DueFiguresTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 10);
    private static final int DAYS = 5 * 365;
    private static final Figure NOT_COUNTED =
            new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "Ikke talt");

    /** One committee whose series begins after a baseline, sooner or later, and comes with gaps, in time or long after. */
    private record Town(KnownCommittee committee, List<Observation> figures) {
        static Town random(Random random) {
            Frequency frequency =
                    List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR).get(random.nextInt(3));
            Period first = Period.containing(frequency, FIRST_DAY.plusDays(random.nextInt(4 * 365)));
            Indicator indicator = indicator(frequency, first, random.nextInt(200));
            List<Observation> figures = new ArrayList<>();
            for (Period period = first.next();
                    random.nextInt(8) > 0 && period.end().getYear() < 2027;
                    period = period.next()) {
                if (random.nextInt(4) > 0) {
                    figures.add(figure(indicator, period, random));
                }
            }
            return new Town(committee(indicator), figures);
        }

        private static Observation figure(Indicator indicator, Period period, Random random) {
            Figure figure = random.nextInt(3) == 0 ? NOT_COUNTED : Figure.observed(random.nextInt(300));
            LocalDate known = period.end().plusDays(1L + random.nextInt(random.nextBoolean() ? 40 : 1200));
            return known(
                    indicator, period, figure, known.atStartOfDay(Danish.ZONE).toInstant());
        }

        private static Indicator indicator(Frequency frequency, Period baseline, int lag) {
            Indicator like = Port.committee("havn", CommitteeState.ACTIVE)
                    .content()
                    .indicators()
                    .get(0);
            return new Indicator(
                    like.id(),
                    like.focusArea(),
                    like.name(),
                    "Skibe i havn.",
                    like.unit(),
                    like.direction(),
                    new Baseline(baseline, 100, "tælling"),
                    List.of(new Target(Period.containing(frequency, LocalDate.of(2029, 12, 31)), 200, 200, "Byrådet")),
                    like.thresholds(),
                    frequency,
                    1,
                    like.aggregation(),
                    new SourceBinding(SourceKind.FILE, "Havnefogeden", "", "Kilde: havnefogeden", lag));
        }

        private static KnownCommittee committee(Indicator indicator) {
            KnownCommittee like = Port.committee("havn", CommitteeState.STOPPED);
            Committee content = like.content();
            return new KnownCommittee(
                    content.with(content.focusAreas(), List.of(indicator), content.actions()),
                    CommitteeState.STOPPED,
                    like.version(),
                    like.since());
        }

        /** The report of a quarter as it is read at the end of a day. */
        List<Missing> missing(Period quarter, LocalDate day) {
            Instant end = day.plusDays(1).atStartOfDay(Danish.ZONE).toInstant().minusNanos(1);
            Reading reading = new Reading(
                    new CatalogueSnapshot(List.of(committee), List.of()),
                    FigureBook.EMPTY.with(figures).asOf(end),
                    () -> {});
            return new ConsolidatedReports(
                            new OneStrategy(),
                            () -> List.of(new ExpectedFocusArea(Port.ref("by"), Port.GROWTH)),
                            new Silent(),
                            Clock.fixed(end, Danish.ZONE))
                    .overview(reading, quarter)
                    .orElseThrow()
                    .reservations()
                    .missing();
        }
    }

    @Test
    void nothingIsMissingFromADayThatTheQuarterCannotKnow() {
        Random random = new Random(20221001);
        int dated = 0;
        int undated = 0;
        for (int town = 0; town < 40; town++) {
            Town one = Town.random(random);
            for (Period quarter : new OneStrategy().quarters(Port.strategy())) {
                for (int reading = 0; reading < 6; reading++) {
                    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
                    LocalDate bound = day.isBefore(quarter.end()) ? day : quarter.end();
                    for (Missing line : one.missing(quarter, day)) {
                        line.since()
                                .ifPresent(since -> assertThat(since)
                                        .as("%s read on %s: %s", quarter, day, line.sentence())
                                        .isBeforeOrEqualTo(bound));
                        dated += line.since().isPresent() ? 1 : 0;
                        undated += line.since().isPresent() ? 0 : 1;
                    }
                }
            }
        }
        assertThat(dated).isGreaterThan(1000);
        assertThat(undated).isGreaterThan(100);
    }

    @Test
    void aSeriesWithoutFiguresIsMissingFromTheDayAfterItsFirstFigureWasDueAndInNoEarlierQuarter() {
        Indicator yearly = Town.indicator(Frequency.YEAR, Period.parse("2024"), 0);
        Town town = new Town(Town.committee(yearly), List.of());
        LocalDate today = LocalDate.of(2026, 11, 28);
        for (Period quarter : new OneStrategy().quarters(Port.strategy())) {
            assertThat(ofIndicators(town.missing(quarter, today)))
                    .as(quarter.code())
                    .isEmpty();
        }
        Indicator monthly = Town.indicator(Frequency.MONTH, Period.parse("2024M12"), 14);
        Town other = new Town(Town.committee(monthly), List.of());
        assertThat(ofIndicators(other.missing(Period.quarter(2024, 4), today))).isEmpty();
        assertThat(ofIndicators(other.missing(Period.quarter(2025, 1), today)))
                .extracting(Missing::since)
                .containsExactly(Optional.of(LocalDate.of(2025, 2, 15)));
        assertThat(ofIndicators(other.missing(Period.quarter(2025, 1), LocalDate.of(2025, 2, 14))))
                .isEmpty();
    }

    @Test
    void aGapThatWasStatedLongAfterIsMissingFromWhenItWasDueAndTheQuartersOwnIsNamedWithoutADay() {
        Indicator quarterly = Town.indicator(Frequency.QUARTER, Period.quarter(2022, 1), 30);
        Town town = new Town(
                Town.committee(quarterly),
                List.of(
                        Port.figure("havn", Period.quarter(2022, 2), 195),
                        gap(quarterly, Period.quarter(2022, 3), Instant.parse("2025-08-15T08:00:00Z"))));
        LocalDate today = LocalDate.of(2026, 11, 28);
        assertThat(ofIndicators(town.missing(Period.quarter(2022, 3), today)))
                .extracting(Missing::since)
                .containsExactly(Optional.empty());
        assertThat(ofIndicators(town.missing(Period.quarter(2022, 4), today)))
                .extracting(Missing::since)
                .containsExactly(Optional.of(LocalDate.of(2022, 10, 31)));
    }

    @Test
    void aGapThatIsStatedBeforeItIsDueIsWaitedForUntilThen() {
        Indicator yearly = Town.indicator(Frequency.YEAR, Period.parse("2023"), 300);
        Town town = new Town(
                Town.committee(yearly),
                List.of(
                        Port.figure("havn", Period.parse("2024"), 195),
                        gap(yearly, Period.parse("2025"), Instant.parse("2026-02-16T08:00:00Z"))));
        Period quarter = Period.quarter(2025, 4);
        assertThat(ofIndicators(town.missing(quarter, LocalDate.of(2026, 3, 1))))
                .isEmpty();
        assertThat(ofIndicators(town.missing(quarter, LocalDate.of(2026, 10, 27))))
                .isEmpty();
        assertThat(ofIndicators(town.missing(quarter, LocalDate.of(2026, 10, 28))))
                .extracting(Missing::since)
                .containsExactly(Optional.empty());
    }

    private static Observation gap(Indicator indicator, Period period, Instant known) {
        return known(indicator, period, NOT_COUNTED, known);
    }

    private static Observation known(Indicator indicator, Period period, Figure figure, Instant known) {
        Observation like = Port.figure("havn", period, 1);
        return new Observation(
                indicator.id(), period, like.area(), like.breakdown(), figure, known, Origin.REAL, "tælling");
    }

    private static List<Missing> ofIndicators(List<Missing> all) {
        return all.stream().filter(line -> line.indicator().isPresent()).toList();
    }

    private static final class OneStrategy implements Strategies {
        @Override
        public List<Strategy> all() {
            return List.of(current());
        }

        @Override
        public Strategy current() {
            return Port.strategy();
        }
    }
}
