package dk.sigtepunkt.domain.reconcile;

import static dk.sigtepunkt.contracts.figure.ObservationStatus.IMPLIED_ZERO;
import static dk.sigtepunkt.contracts.figure.ObservationStatus.MISSING;
import static dk.sigtepunkt.contracts.figure.ObservationStatus.OBSERVED;
import static dk.sigtepunkt.contracts.figure.ObservationStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CarriedSeriesTest {
    private static final Instant JANUARY = Instant.parse("2025-01-15T08:00:00Z");
    private static final Instant MARCH = Instant.parse("2025-03-15T08:00:00Z");

    private final Indicator moved = indicator(Content.of("by").area("x").count("sager", "x", "job/sager"));
    private final Indicator merged =
            indicator(Content.of("by").area("x").count("sager", "x", "job/sager", "skole/sager"));

    private static Indicator indicator(Content content) {
        return content.build().indicators().get(0);
    }

    private static Observation figure(String id, String period, double value, Instant knownAt) {
        return figure(id, period, new Figure(OptionalDouble.of(value), OBSERVED, ""), knownAt, Origin.REAL);
    }

    private static Observation figure(String id, String period, Figure figure, Instant knownAt, Origin origin) {
        return new Observation(
                IndicatorId.parse(id),
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                figure,
                knownAt,
                origin,
                "Fra " + id);
    }

    private static Figure without(String why) {
        return new Figure(OptionalDouble.empty(), MISSING, why);
    }

    private static String text(Observation one) {
        String value = one.figure().value().isPresent()
                ? String.valueOf(one.figure().value().getAsDouble())
                : one.figure().note();
        return "%s %s %s"
                .formatted(one.period(), value, one.knownAt().toString().substring(0, 7));
    }

    private List<String> sums(List<Observation> job, List<Observation> skole) {
        return CarriedSeries.of(merged, List.of(job, skole)).stream()
                .map(CarriedSeriesTest::text)
                .toList();
    }

    @Nested
    class OfOneIndicator {
        @Test
        void areCopiesWithEveryRevision() {
            Observation first = figure("job.sager", "2024", 10, JANUARY);
            Observation revised = figure("job.sager", "2024", 11, MARCH);
            List<Observation> carried = CarriedSeries.of(moved, List.of(List.of(first, revised)));
            assertThat(carried)
                    .extracting(CarriedSeriesTest::text)
                    .containsExactly("2024 10.0 2025-01", "2024 11.0 2025-03");
            assertThat(carried).extracting(Observation::indicator).containsOnly(moved.id());
            assertThat(carried)
                    .extracting(Observation::reference)
                    .containsOnly("Fra job.sager (overført fra job/sager)");
        }

        @Test
        void areNoneWhenItHasASeriesOfItsOwn() {
            Indicator other = indicator(Content.of("by").area("x").share("andel", "x"));
            Succession former = new Succession(
                    new ItemRef(ItemKind.INDICATOR, new CommitteeId("job"), "sager"),
                    LocalDate.of(2026, 1, 1),
                    "Måler virkningen.",
                    true,
                    true);
            Indicator own = IndicatorForm.FORM.moved(
                    other, "andel", new FocusAreaRef(other.id().committee(), other.focusArea()), List.of(former));
            FigureBook book = FigureBook.EMPTY.with(List.of(figure("job.sager", "2024", 10, JANUARY)));
            assertThat(CarriedSeries.missing(own, book)).isEmpty();
            assertThat(CarriedSeries.missing(moved, book)).hasSize(1);
            assertThat(IndicatorForm.FORM.mayContinue(own, other))
                    .as("a reform may still bring it under another area")
                    .isTrue();
        }

        @Test
        void endWhereTheNewIndicatorBegins() {
            List<Observation> former =
                    List.of(figure("job.sager", "2025", 10, MARCH), figure("job.sager", "2026", 11, MARCH));
            assertThat(CarriedSeries.of(moved, List.of(former)))
                    .extracting(Observation::period)
                    .containsExactly(Period.parse("2025"));
        }

        @Test
        void keepFiguresWithoutANumber() {
            Observation missing = figure("job.sager", "2024", without("Ikke opgjort"), MARCH, Origin.EXAMPLE);
            Observation carried =
                    CarriedSeries.of(moved, List.of(List.of(missing))).get(0);
            assertThat(carried.figure()).isEqualTo(missing.figure());
            assertThat(carried.origin()).isEqualTo(Origin.EXAMPLE);
        }

        @Test
        void neverHaveALongerReferenceThanCanBeKept() {
            Observation figure = figure("job.sager", "2024", 10, MARCH);
            Observation wordy = new Observation(
                    figure.indicator(),
                    figure.period(),
                    figure.area(),
                    figure.breakdown(),
                    figure.figure(),
                    figure.knownAt(),
                    figure.origin(),
                    "x".repeat(1000));
            assertThat(CarriedSeries.of(moved, List.of(List.of(wordy))).get(0).reference())
                    .hasSize(1000)
                    .endsWith(" (overført fra job/sager)");
        }

        @Test
        void areNoneForAnIndicatorThatOnlyMarksABreakInItself() {
            Indicator itself = indicator(Content.of("by").area("x").count("sager", "x", "by/sager"));
            assertThat(CarriedSeries.of(itself, List.of(List.of(figure("by.sager", "2024", 1, MARCH)))))
                    .isEmpty();
        }
    }

    @Nested
    class OfSeveralIndicators {
        @Test
        void areSumsKnownWhenTheLastPartWas() {
            assertThat(sums(
                            List.of(figure("job.sager", "2024", 0.1, JANUARY)),
                            List.of(figure("skole.sager", "2024", 0.2, MARCH))))
                    .containsExactly("2024 0.3 2025-03");
        }

        @Test
        void leaveOutWhatNotAllHave() {
            assertThat(sums(
                            List.of(figure("job.sager", "2023", 1, MARCH), figure("job.sager", "2024", 1, MARCH)),
                            List.of(
                                    figure("skole.sager", "2024", without("Ikke opgjort"), MARCH, Origin.REAL),
                                    figure("skole.sager", "2025", 2, MARCH))))
                    .isEmpty();
        }

        @Test
        void areRevisedWithTheirParts() {
            assertThat(sums(
                            List.of(figure("job.sager", "2024", 10, JANUARY), figure("job.sager", "2024", 12, MARCH)),
                            List.of(figure("skole.sager", "2024", 5, JANUARY))))
                    .containsExactly("2024 15.0 2025-01", "2024 17.0 2025-03");
        }

        @Test
        void areTakenBackWithAPart() {
            assertThat(sums(
                            List.of(
                                    figure("job.sager", "2024", 10, JANUARY),
                                    figure("job.sager", "2024", without("Trukket tilbage"), MARCH, Origin.REAL)),
                            List.of(figure("skole.sager", "2024", 5, JANUARY))))
                    .containsExactly("2024 15.0 2025-01", "2024 Trukket tilbage 2025-03");
        }

        @Test
        void areExamplesAsLongAsAPartIs() {
            Figure five = Figure.observed(5);
            List<Observation> sums = CarriedSeries.of(
                    merged,
                    List.of(
                            List.of(figure("job.sager", "2024", 10, JANUARY)),
                            List.of(
                                    figure("skole.sager", "2024", five, JANUARY, Origin.EXAMPLE),
                                    figure("skole.sager", "2024", five, MARCH, Origin.REAL))));
            assertThat(sums).extracting(Observation::origin).containsExactly(Origin.EXAMPLE, Origin.REAL);
        }

        @Test
        void haveTheLeastCertainStatus() {
            assertThat(status(OBSERVED, PROVISIONAL)).isEqualTo(PROVISIONAL);
            assertThat(status(PROVISIONAL, IMPLIED_ZERO)).isEqualTo(PROVISIONAL);
            assertThat(status(OBSERVED, IMPLIED_ZERO)).isEqualTo(OBSERVED);
            assertThat(status(IMPLIED_ZERO, IMPLIED_ZERO)).isEqualTo(IMPLIED_ZERO);
        }

        private ObservationStatus status(ObservationStatus job, ObservationStatus skole) {
            List<List<Observation>> parts = Stream.of(job, skole)
                    .map(status -> new Figure(OptionalDouble.of(status == IMPLIED_ZERO ? 0 : 3), status, ""))
                    .map(figure -> List.of(figure("job.sager", "2024", figure, MARCH, Origin.REAL)))
                    .toList();
            return CarriedSeries.of(merged, parts).get(0).figure().status();
        }

        @Test
        void nameEveryPart() {
            assertThat(CarriedSeries.of(
                                    merged,
                                    List.of(
                                            List.of(figure("job.sager", "2024", 1, MARCH)),
                                            List.of(figure("skole.sager", "2024", 1, MARCH))))
                            .get(0)
                            .reference())
                    .isEqualTo("Fra job.sager; Fra skole.sager (overført fra job/sager og skole/sager)");
        }
    }

    @Nested
    class Missing {
        @Test
        void areThoseThatTheBookLacks() {
            FigureBook book = FigureBook.EMPTY.with(List.of(
                    figure("job.sager", "2024", 10, JANUARY),
                    figure("job.sager", "2024", 11, MARCH),
                    figure("by.sager", "2024", 12, MARCH)));
            List<Observation> missing = CarriedSeries.missing(moved, book);
            assertThat(missing).extracting(CarriedSeriesTest::text).containsExactly("2024 10.0 2025-01");
            assertThat(CarriedSeries.missing(moved, book.with(missing))).isEmpty();
        }
    }
}
