package dk.sigtepunkt.sources.internal.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FigureReaderTest {
    private static final Instant KNOWN = Instant.parse("2025-05-12T06:15:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-05-12");
    private static final FigureMapping PLAIN = GivenSource.mapping("Tid", "Tal");

    private static Indicator indicator(UnitKind unit, boolean forward) {
        Method method = new Method("1", Optional.empty(), List.of(), forward, List.of());
        return new Indicator(
                GivenSource.INDICATOR,
                new FocusAreaKey("omraade"),
                "Måling",
                "Det, der måles",
                new Unit("enhed", unit, 1),
                Direction.UP,
                new Baseline(Period.parse("2021"), 100, "Prøve"),
                List.of(new Target(Period.parse("2030"), 1, 1, "Prøve")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.NONE,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 30),
                List.of(),
                method);
    }

    private static Table table(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            rows.add(new Row("linje " + (i + 1), List.of(lines[i].split(";", -1))));
        }
        return new Table(List.of(lines[0].split(";")), rows, NumberForm.DANISH, Table.Facts.NONE);
    }

    private static List<ReadFigure> read(Table table, Indicator indicator, FigureMapping... mappings) {
        return FigureReader.figures(
                table,
                new AreaCode("766"),
                GivenSource.with(Map.of(), mappings),
                id -> Optional.of(indicator),
                KNOWN,
                "Prøve, kørsel 7",
                TODAY);
    }

    private static List<ReadFigure> read(Table table, FigureMapping... mappings) {
        return read(table, indicator(UnitKind.PERCENT, false), mappings);
    }

    private static void refused(Table table, FigureMapping mapping, String... parts) {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> read(table, mapping))
                .satisfies(trouble -> assertThat(trouble.sentence())
                        .startsWith("Ingen af tallene er taget ind. ")
                        .contains(parts));
    }

    private static FigureMapping divided(Map<String, String> areas) {
        return new FigureMapping(
                GivenSource.INDICATOR,
                Map.of("HVAD", "Andel"),
                "Tid",
                "OMRÅDE",
                areas,
                Map.of("koen", "KØN", "Alder", "ALDER"),
                Map.of("koen", "TOT", "Alder", "I alt"),
                "Tal",
                "Antal",
                0.5,
                "");
    }

    @Nested
    class Reading {
        @Test
        void aRowBecomesAFigureWithItsPlaceInTheBook() {
            List<ReadFigure> figures = read(
                    table(
                            "Tid;HVAD;OMRÅDE;KØN;ALDER;Tal;Antal",
                            "2025K1;Andel;0766;TOT;I alt;1.234,5;40",
                            "2025K1;Antal;0766;TOT;I alt;9;40",
                            "2025K1;Andel;000;M;0-6 år;..;*"),
                    divided(Map.of()));
            assertThat(figures)
                    .extracting(
                            figure -> figure.observation().area().value(),
                            figure -> figure.observation().breakdown().value(),
                            figure -> figure.observation().figure().value(),
                            ReadFigure::persons)
                    .containsExactly(
                            tuple("766", "", OptionalDouble.of(617.25), OptionalDouble.of(40)),
                            tuple("000", "alder=0-6-år,koen=m", OptionalDouble.empty(), OptionalDouble.empty()));
            assertThat(figures.get(0).observation())
                    .returns(KNOWN, figure -> figure.knownAt())
                    .returns(Origin.REAL, figure -> figure.origin())
                    .returns("Prøve, kørsel 7", figure -> figure.reference());
        }

        @Test
        void otherAreasAreLeftOutOnlyWhenTheMappingNamesSome() {
            Table names = table(
                    "Tid;HVAD;OMRÅDE;KØN;ALDER;Tal;Antal",
                    "2025K1;Andel;Hedensted;TOT;I alt;1;40",
                    "2025K1;Andel;Vejle;TOT;I alt;2;40");
            assertThat(read(names, divided(Map.of("Hedensted", "766")))).hasSize(1);
            refused(names, divided(Map.of()), "Linje 2, kolonnen »OMRÅDE«: »Hedensted« er ikke en områdekode; oversæt");
            refused(
                    names,
                    divided(Map.of("Horsens", "615")),
                    "har ingen af områderne »Horsens«, men »Hedensted«, »Vejle«");
        }

        @Test
        void theStatusColumnSaysWhatAFigureIsWorth() {
            Table table = table("Tid;Tal;status", "2024K1;5;p", "2024K2;6;c", "2024K3;7;", "2024K4;8;brud");
            assertThat(read(table, PLAIN))
                    .extracting(
                            figure -> figure.observation().figure().status(),
                            figure -> figure.observation().figure().note())
                    .containsExactly(
                            tuple(ObservationStatus.PROVISIONAL, "Foreløbigt tal."),
                            tuple(ObservationStatus.SUPPRESSED, "Kilden viser ikke tallet af hensyn til diskretion."),
                            tuple(ObservationStatus.OBSERVED, ""),
                            tuple(ObservationStatus.OBSERVED, "Kildens mærke: »brud«"));
        }

        @Test
        void aCountIsItsOwnNumberOfPersons() {
            Table table = table("Tid;Tal", "2024K1;3");
            assertThat(read(table, indicator(UnitKind.COUNT, false), PLAIN)
                            .get(0)
                            .persons())
                    .hasValue(3);
            assertThat(read(table, PLAIN).get(0).persons()).isEmpty();
        }

        @Test
        void aFigureWhoseCountIsHiddenIsHiddenToo() {
            Table table = table("Tid;HVAD;OMRÅDE;KØN;ALDER;Tal;Antal", "2025K1;Andel;766;TOT;I alt;50;*");
            assertThat(read(table, divided(Map.of()))
                            .get(0)
                            .observation()
                            .figure()
                            .status())
                    .isEqualTo(ObservationStatus.SUPPRESSED);
        }

        @Test
        void onlyAnIndicatorThatLooksAheadHasFiguresOfTimesToCome() {
            Table table = table("Tid;Tal", "2025K2;1", "2025K3;2");
            assertThat(read(table, indicator(UnitKind.COUNT, true), PLAIN)).hasSize(2);
            refused(table, PLAIN, "Linje 3, kolonnen »Tid«: perioden »2025K3« er ikke begyndt");
        }
    }

    @Nested
    class Refusing {
        @Test
        void everyFaultHasItsPlaceAndTheSixthIsCounted() {
            refused(
                    table(
                            "Tid;Tal",
                            "2024K1;N/A",
                            "2024K5;1",
                            "1824K1;1",
                            "2024;1",
                            "2024K2;1.23,4",
                            "2024K3;#REF!",
                            "2024K4;7"),
                    PLAIN,
                    "Linje 2, kolonnen »Tal«: »N/A« er ikke et tal; skriv et tal som 1.234,5",
                    "Linje 3, kolonnen »Tid«: perioden »2024K5« findes ikke",
                    "Linje 4, kolonnen »Tid«: »1824K1« ligger i et andet århundrede",
                    "Linje 5, kolonnen »Tid«: »2024« er et år, men tallene opgøres pr. kvartal",
                    "Linje 6, kolonnen »Tal«: »1.23,4« har komma eller punktum et forkert sted",
                    "Der er 1 fejl mere.");
        }

        @Test
        void twoRowsForOneKeyNameBothPlacesAlsoWhenTheyAgree() {
            refused(
                    table("Tid;Tal", "2024K1;5", "2024K2;5", "2024Q1;5"),
                    PLAIN,
                    "Linje 2 og linje 4 handler begge om prove.tal for 2024K1, område 766");
        }

        @Test
        void aMissingColumnIsNamedBesideThoseThatAreThere() {
            refused(table("Tid;Antal", "2024K1;5"), PLAIN, "Kolonnen »Tal« findes ikke; tabellen har »Tid«, »Antal«");
        }

        @Test
        void whenNothingMatchesTheValuesThatExistAreSaid() {
            Table table = table(
                    "Tid;HVAD;OMRÅDE;KØN;ALDER;Tal;Antal",
                    "2025K1;Pct;766;TOT;I alt;1;40",
                    "2025K1;Stk;766;TOT;I alt;1;40");
            refused(table, divided(Map.of()), "kolonnen »HVAD« har ikke værdien »Andel«, men »Pct«, »Stk«");
        }

        @Test
        void anIndicatorThatNobodyHasIsNamed() {
            assertThatExceptionOfType(SourceTrouble.class)
                    .isThrownBy(() -> FigureReader.figures(
                            table("Tid;Tal", "2024K1;5"),
                            new AreaCode("766"),
                            GivenSource.with(Map.of(), PLAIN),
                            id -> Optional.empty(),
                            KNOWN,
                            "Prøve",
                            TODAY))
                    .withMessageContaining("Indikatoren prove.tal findes ikke");
        }
    }
}
