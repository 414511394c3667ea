package dk.sigtepunkt.domain.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final String RATE = "by.rate";

    private final Town town = new Town()
            .count("by.sager", Frequency.QUARTER)
            .count("folk.borgere", Frequency.QUARTER)
            .computed(RATE, Town.RATIO, Frequency.QUARTER, Formula.Kind.PER_INHABITANT, "by.sager", "folk.borgere");

    private static Derivation derived(Town town) {
        return Derivation.of(town.committees(), FigureBook.EMPTY.with(town.figures()));
    }

    private static List<Observation> vintages(Derivation derivation, String id) {
        return derivation
                .book()
                .own(IndicatorId.parse(id))
                .map(Series::vintages)
                .orElse(List.of());
    }

    private static Observation only(Derivation derivation, String id) {
        List<Observation> vintages = vintages(derivation, id);
        assertThat(vintages).hasSize(1);
        return vintages.get(0);
    }

    private static Figure without(ObservationStatus status) {
        return new Figure(OptionalDouble.empty(), status, "Kilden siger det");
    }

    @Nested
    class Kinds {
        @Test
        void perInhabitantDividesAcrossCommitteesAndNamesItsOperands() {
            town.figure("by.sager", "2025K1", 12, "2025-05-01").figure("folk.borgere", "2025K1", 3000, "2025-04-01");
            Observation rate = only(derived(town), RATE);
            assertThat(rate.figure()).isEqualTo(Figure.observed(4));
            assertThat(rate.knownAt()).isEqualTo(Town.time("2025-05-01"));
            assertThat(rate.origin()).isEqualTo(Origin.REAL);
            assertThat(rate.reference()).isEqualTo("Beregnet: sager / borgere, pr. 1.000");
        }

        @Test
        void shareDifferenceAndIndexAreComputed() {
            town.computed("by.andel", Town.PERCENT, Frequency.QUARTER, Formula.Kind.SHARE, "by.sager", "folk.borgere")
                    .computed(
                            "by.rest",
                            Town.PERSONS,
                            Frequency.QUARTER,
                            Formula.Kind.DIFFERENCE,
                            "folk.borgere",
                            "by.sager")
                    .computed(
                            "by.indeks",
                            Town.INDEX,
                            Frequency.QUARTER,
                            new Formula(
                                    Formula.Kind.INDEX,
                                    Town.ids("by.sager"),
                                    1,
                                    1,
                                    Optional.of(Period.parse("2024K1"))))
                    .figure("by.sager", "2024K1", 10, "2024-05-01")
                    .figure("by.sager", "2025K1", 12, "2025-05-01")
                    .figure("folk.borgere", "2025K1", 48, "2025-04-01");
            Derivation derivation = derived(town);
            assertThat(only(derivation, "by.andel").figure()).isEqualTo(Figure.observed(25));
            assertThat(only(derivation, "by.rest").figure()).isEqualTo(Figure.observed(36));
            assertThat(vintages(derivation, "by.indeks"))
                    .extracting(one -> one.figure().value().orElseThrow())
                    .containsExactly(100.0, 120.0);
        }

        @Test
        void aRollingSumNeedsEveryPeriodOfItsWindow() {
            town.computed(
                            "by.aaret",
                            Town.PERSONS,
                            Frequency.QUARTER,
                            new Formula(Formula.Kind.ROLLING_SUM, Town.ids("by.sager"), 1, 4, Optional.empty()))
                    .figure("by.sager", "2024K1", 100, "2024-05-01")
                    .figure("by.sager", "2024K3", 1, "2024-11-01")
                    .figure("by.sager", "2024K4", 2, "2025-02-01")
                    .figure("by.sager", "2025K1", 3, "2025-05-01")
                    .figure("by.sager", "2025K2", 4, "2025-08-01");
            Observation sum = only(derived(town), "by.aaret");
            assertThat(sum.period()).isEqualTo(Period.parse("2025K2"));
            assertThat(sum.figure()).isEqualTo(Figure.observed(10));
        }

        @Test
        void eachBreakdownIsComputedOnItsOwn() {
            for (String sex : List.of("koen=k", "koen=m")) {
                town.figure(Town.observation("by.sager", "2025K1", sex, Figure.observed(5), "2025-05-01", Origin.REAL));
            }
            town.figure(Town.observation(
                    "folk.borgere", "2025K1", "koen=k", Figure.observed(1000), "2025-05-01", Origin.REAL));
            assertThat(derived(town).book().seriesOf(IndicatorId.parse(RATE)))
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.getKey().breakdown().value()).isEqualTo("koen=k"));
        }
    }

    @Nested
    class WhatItIsWorth {
        @Test
        void aHiddenOperandHidesTheResultBeforeAMissingOneDoes() {
            town.figure("by.sager", "2025K1", without(ObservationStatus.MISSING), "2025-05-01", Origin.REAL)
                    .figure("folk.borgere", "2025K1", without(ObservationStatus.SUPPRESSED), "2025-05-01", Origin.REAL);
            Figure rate = only(derived(town), RATE).figure();
            assertThat(rate.status()).isEqualTo(ObservationStatus.SUPPRESSED);
            assertThat(rate.note())
                    .isEqualTo("Kan ikke beregnes: »borgere« for 1. kvartal 2025: skjult for at beskytte personer.");
        }

        @Test
        void dividingByZeroGivesNoFigure() {
            town.figure("by.sager", "2025K1", 1, "2025-05-01").figure("folk.borgere", "2025K1", 0, "2025-05-01");
            Figure rate = only(derived(town), RATE).figure();
            assertThat(rate.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
            assertThat(rate.note())
                    .isEqualTo(
                            "Kan ikke beregnes: »borgere« for 1. kvartal 2025 er 0, og der kan ikke divideres med 0.");
        }

        @Test
        void anExampleOrAProvisionalOperandMarksTheResult() {
            Figure provisional = new Figure(OptionalDouble.of(1000), ObservationStatus.PROVISIONAL, "");
            town.figure("by.sager", "2025K1", Figure.observed(5), "2025-05-01", Origin.EXAMPLE)
                    .figure("folk.borgere", "2025K1", provisional, "2025-05-01", Origin.REAL);
            Observation rate = only(derived(town), RATE);
            assertThat(rate.origin()).isEqualTo(Origin.EXAMPLE);
            assertThat(rate.figure().status()).isEqualTo(ObservationStatus.PROVISIONAL);
        }

        @Test
        void aFigureThatSomebodyStatedStands() {
            town.figure("by.sager", "2025K1", 5, "2025-05-01")
                    .figure("folk.borgere", "2025K1", 1000, "2025-05-01")
                    .figure(RATE, "2025K1", 7, "2025-04-01");
            assertThat(only(derived(town), RATE).figure()).isEqualTo(Figure.observed(7));
        }
    }

    @Nested
    class WhatWasKnown {
        @Test
        void everyRevisionOfAnOperandMakesAVintage() {
            town.figure("by.sager", "2025K1", 5, "2025-05-01")
                    .figure("folk.borgere", "2025K1", 1000, "2025-04-01")
                    .figure("folk.borgere", "2025K1", 2000, "2025-06-01")
                    .figure("by.sager", "2025K1", 6, "2025-07-01");
            assertThat(vintages(derived(town), RATE))
                    .extracting(
                            Observation::knownAt, one -> one.figure().value().orElseThrow())
                    .containsExactly(
                            tuple(Town.time("2025-05-01"), 5.0),
                            tuple(Town.time("2025-06-01"), 2.5),
                            tuple(Town.time("2025-07-01"), 3.0));
        }

        @Test
        void lookingBackGivesWhatWouldHaveBeenComputedThen() {
            town.figure("by.sager", "2025K1", 5, "2025-05-01")
                    .figure("folk.borgere", "2025K1", 1000, "2025-04-01")
                    .figure("folk.borgere", "2025K1", 2000, "2025-06-01");
            FigureBook book = FigureBook.EMPTY.with(town.figures());
            for (String day : List.of("2025-04-15", "2025-05-15", "2025-06-15")) {
                Derivation then = Derivation.of(town.committees(), book.asOf(Town.time(day)));
                Optional<List<Observation>> now =
                        derived(town).book().own(IndicatorId.parse(RATE)).map(series -> series.knownBy(Town.time(day)));
                List<Observation> computedThen = then.book()
                        .own(IndicatorId.parse(RATE))
                        .map(Series::latest)
                        .orElse(List.of());
                assertThat(computedThen).isEqualTo(now.orElseThrow());
            }
        }
    }

    @Nested
    class WhatCannotBeComputed {
        @Test
        void aCircleAcrossCommitteesGivesNoFigureAndASentence() {
            Town circle = new Town()
                    .computed("by.a", Town.PERCENT, Frequency.YEAR, Formula.Kind.DIFFERENCE, "folk.b", "folk.b")
                    .computed("folk.b", Town.PERCENT, Frequency.YEAR, Formula.Kind.DIFFERENCE, "by.a", "by.a");
            assertThat(derived(circle).faults())
                    .extracting(FormulaFault::sentence)
                    .containsExactlyInAnyOrder(
                            "»a« kan ikke beregnes: formlen ender med at bygge på sig selv.",
                            "»b« kan ikke beregnes: »a« kan ikke beregnes.");
        }

        @Test
        void otherUnitsAndUnknownIndicatorsAreNamed() {
            town.measured("by.procent", Town.PERCENT, Frequency.QUARTER, Aggregation.NONE)
                    .computed(
                            "by.x", Town.PERSONS, Frequency.QUARTER, Formula.Kind.DIFFERENCE, "by.sager", "by.procent")
                    .computed("by.y", Town.PERSONS, Frequency.QUARTER, Formula.Kind.DIFFERENCE, "by.sager", "by.ingen");
            assertThat(derived(town).faults())
                    .extracting(FormulaFault::sentence)
                    .containsExactlyInAnyOrder(
                            "»x« kan ikke beregnes: enhederne er forskellige (personer og %).",
                            "»y« kan ikke beregnes: indikatoren by.ingen findes ikke.");
        }
    }

    @Nested
    class Again {
        @Test
        void onlyWhatRestsOnAChangeIsComputedAgainAndTheNewFigureIsThere() {
            town.computed("by.andel", Town.PERCENT, Frequency.QUARTER, Formula.Kind.SHARE, RATE, RATE)
                    .figure("by.sager", "2025K1", 5, "2025-05-01")
                    .figure("folk.borgere", "2025K1", 1000, "2025-04-01");
            Derivation first = derived(town);
            assertThat(first.next(town.committees(), FigureBook.EMPTY)).isNotSameAs(first);
            Observation revised =
                    Town.observation("by.sager", "2025K1", "", Figure.observed(8), "2025-09-01", Origin.REAL);
            Derivation second = first.next(
                    town.committees(), FigureBook.EMPTY.with(town.figures()).with(List.of(revised)));
            assertThat(vintages(second, RATE))
                    .extracting(one -> one.figure().value().orElseThrow())
                    .containsExactly(5.0, 8.0);
            assertThat(vintages(second, "by.andel")).hasSize(2);
        }

        @Test
        void nothingIsComputedForTheSameFigures() {
            FigureBook book = FigureBook.EMPTY.with(town.figures());
            CatalogueSnapshot committees = town.committees();
            Derivation first = Derivation.of(committees, book);
            assertThat(first.next(committees, book)).isSameAs(first);
        }
    }
}
