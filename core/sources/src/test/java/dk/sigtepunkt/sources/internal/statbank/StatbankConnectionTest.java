package dk.sigtepunkt.sources.internal.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.SharedData;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import dk.sigtepunkt.testkit.statbank.Misbehaviour;
import dk.sigtepunkt.testkit.statbank.StatbankStandIn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatbankConnectionTest {
    private final StatbankStandIn standIn = StatbankStandIn.start();
    private final StandInAsking asking = new StandInAsking(standIn);
    private final StatbankConnection connection = new StatbankConnection();

    @AfterEach
    void stop() {
        standIn.close();
    }

    private static SourceDefinition source(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of("table", "FOLK1A", "variables.OMRÅDE", "766,000"));
        for (int at = 0; at < settings.length; at += 2) {
            all.put(settings[at], settings[at + 1]);
        }
        FigureMapping mapping = new FigureMapping(
                IndicatorId.parse("oekonomi.folketal"),
                Map.of(),
                "Tid",
                "OMRÅDE",
                Map.of(),
                Map.of(),
                Map.of(),
                "INDHOLD",
                "",
                1,
                "");
        return new SourceDefinition(
                new SourceKey(new CommitteeId("oekonomi"), "folketal"),
                "Danmarks Statistik, FOLK1A",
                Connector.STATISTIKBANKEN,
                all,
                Rhythm.BY_HAND,
                Guards.DEFAULT,
                0,
                List.of(mapping));
    }

    private Table table(SourceDefinition source) {
        return connection.read(source, connection.fetch(source, asking));
    }

    private String trouble(SourceDefinition source) {
        return catchThrowableOfType(SourceTrouble.class, () -> table(source)).sentence();
    }

    private static String value(Table table, String... codes) {
        return table.rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> cells.subList(0, codes.length).equals(List.of(codes)))
                .map(cells -> cells.get(cells.size() - 1))
                .findFirst()
                .orElse("no such row");
    }

    @Test
    void withoutPeriodsThoseSinceTheWantedOneAreFetched() {
        Table table = table(source());
        assertThat(table.columns()).containsExactly("OMRÅDE", "Tid", "INDHOLD");
        assertThat(table.rows()).hasSize(2 * 7);
        assertThat(value(table, "766", "2025K3")).isEqualTo(Long.toString(standIn.inhabitants("766", "2025K3")));
        assertThat(value(table, "766", "2023K4")).isEqualTo("no such row");
        assertThat(table.facts().title()).isEqualTo("Folketal den 1. i kvartalet");
        assertThat(table.facts().units()).containsEntry("", "Antal");
    }

    @Test
    void allThreeFormatsGiveTheSameFigures() {
        String[] settings = {
            "variables.KØN",
            "*",
            "variables.Tid",
            "(-n+2)",
            "format",
            "JSONSTAT",
            "variables.ALDER",
            "IALT",
            "variables.CIVILSTAND",
            "TOT"
        };
        Table jsonStat = table(source(settings));
        settings[5] = "CSV";
        Table csv = table(source(settings));
        settings[5] = "BULK";
        Table bulk = table(source(settings));
        assertThat(cells(csv)).containsExactlyElementsOf(cells(jsonStat)).hasSize(12);
        assertThat(cells(bulk)).containsExactlyInAnyOrderElementsOf(cells(jsonStat));
        assertThat(csv.columns()).isEqualTo(jsonStat.columns()).isEqualTo(bulk.columns());
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    @Test
    void moreCellsThanTheLimitAreFetchedInSeveralCalls() {
        standIn.cellLimit(20);
        Table table = table(source("cellLimit", "20", "variables.Tid", "*"));
        assertThat(standIn.count("/data")).isGreaterThan(1);
        assertThat(table.rows()).hasSize(2 * 11);
        assertThat(value(table, "000", "2023K1")).isEqualTo("5930000");
    }

    @Test
    void aSilentRevisionIsInTheNextAnswer() {
        standIn.revise("766", "2024K2", 12_345);
        assertThat(value(table(source()), "766", "2024K2")).isEqualTo("12345");
    }

    @Test
    void aClosedTableIsReadAndSaysSo() {
        standIn.closeTable();
        Table table = table(source());
        assertThat(table.facts().active()).isFalse();
        assertThat(table.facts().warnings())
                .singleElement()
                .asString()
                .contains("FOLK1A er lukket hos Danmarks Statistik");
        assertThat(table.rows()).isNotEmpty();
    }

    @Nested
    class Bulk {
        private final SourceDefinition bulk = source(
                "format",
                "BULK",
                "variables.KØN",
                "TOT",
                "variables.ALDER",
                "IALT",
                "variables.CIVILSTAND",
                "TOT",
                "variables.Tid",
                "2024K1,2024K2");

        @Test
        void whatIsLeftOutIsZero() {
            standIn.revise("766", "2024K2", 0);
            assertThat(value(table(bulk), "766", "TOT", "IALT", "TOT", "2024K2"))
                    .isEqualTo("-");
        }

        @Test
        void whatIsLeftOutIsHiddenWhereTheTableSaysSo() {
            standIn.suppressedValue("..");
            standIn.revise("766", "2024K2", 0);
            assertThat(value(table(bulk), "766", "TOT", "IALT", "TOT", "2024K2"))
                    .isEqualTo("*");
        }

        @Test
        void aPeriodWithoutAnyRowIsNotMadeUp() {
            standIn.revise("766", "2024K2", 0);
            standIn.revise("000", "2024K2", 0);
            assertThat(table(bulk).rows()).hasSize(2);
        }
    }

    @Nested
    class Refused {
        @Test
        void aVariableOrValueThatIsNotThereIsNamedBeforeFiguresAreAskedFor() {
            assertThat(trouble(source("variables.HERKOMST", "*"))).contains("variablen »HERKOMST« findes ikke");
            assertThat(trouble(source("variables.OMRÅDE", "766,999")))
                    .contains("»OMRÅDE« har ikke (længere) værdierne »999«");
            assertThat(standIn.count("/data")).isZero();
        }

        @Test
        void anotherTableThanTheOneAskedForIsNotUsed() {
            standIn.misbehave("/tableinfo", Misbehaviour.WRONG_TABLE, 1);
            assertThat(trouble(source())).contains("tabellen »FOLK3«, men der blev spurgt om »FOLK1A«");
            standIn.misbehave("/data", Misbehaviour.WRONG_TABLE, 1);
            assertThat(trouble(source())).contains("tal fra tabellen »FOLK3«");
        }

        @Test
        void halfAnAnswerIsNotUsed() {
            standIn.misbehave("/data", Misbehaviour.TRUNCATED, 2);
            assertThat(trouble(source())).contains("ikke hel og gyldig JSON");
            assertThat(trouble(source("format", "CSV"))).contains("det er ikke brugt");
        }

        @Test
        void eachOfStatistikbankensErrorsSaysWhatToDo() {
            Map<Misbehaviour, String> meanings = Map.of(
                    Misbehaviour.VALUE_NOT_FOUND, "har ikke den tabel eller værdi",
                    Misbehaviour.NOT_ALLOWED, "valgt værdier for flere variable",
                    Misbehaviour.OVER_THE_LIMIT, "»cellLimit«",
                    Misbehaviour.FORMAT_MISSING, "forstod ikke forespørgslen",
                    Misbehaviour.REQUEST_EMPTY, "forstod ikke forespørgslen",
                    Misbehaviour.NOT_FOUND, "forstod ikke forespørgslen");
            meanings.forEach((how, meaning) -> {
                standIn.misbehave("/data", how, 1);
                assertThat(trouble(source())).contains(meaning).contains("Kaldets nummer hos kilden");
            });
        }

        @Test
        void anUnknownTableIsRefusedByStatistikbanken() {
            assertThat(trouble(source("table", "INGEN1"))).contains("»Tabel findes ikke: INGEN1«");
        }

        @Test
        void wrongSettingsAreNamed() {
            assertThat(trouble(source("format", "XML"))).contains("»format« er »XML«");
            assertThat(trouble(source("table", ""))).contains("mangler »table«");
            assertThat(trouble(source("format", "BULK"))).contains("»KØN«, når formatet er BULK");
        }
    }

    @Nested
    class Recorded {
        private Table straf42(String format, String name) {
            List<Document> documents = List.of(
                    StandInAsking.document("info", SharedData.file("statbank/tableinfo_STRAF42.en.json")),
                    StandInAsking.document("data", SharedData.file("statbank/" + name)));
            return connection.read(source("table", "STRAF42", "format", format), documents);
        }

        @Test
        void theAnswersInJsonStatAndCsvAreRead() {
            Table all = straf42("JSONSTAT", "data_straf42_all.json");
            assertThat(cells(all)).containsExactly(List.of("2024", "227774"));
            Table one = straf42("JSONSTAT", "data_straf42_json.json");
            assertThat(one.columns()).containsExactly("HERKOMST1", "Tid", "INDHOLD");
            assertThat(cells(one)).containsExactly(List.of("00", "2023", "233454"));
            Table csv = straf42("CSV", "data.csv");
            assertThat(csv.columns()).isEqualTo(one.columns());
            assertThat(cells(csv)).containsExactly(List.of("Total", "2023", "233454"));
            assertThat(csv.facts().updated()).contains(Instant.parse("2025-03-25T07:00:00Z"));
        }

        @Test
        void theOldAnswerAboutThePopulationIsRead() {
            List<Document> documents = List.of(
                    StandInAsking.document("info", SharedData.file("statbank/denstatbank_tableinfo_FOLK1A.json")),
                    StandInAsking.document("data", SharedData.file("statbank/denstatbank_folk1a.json")));
            Table table = connection.read(source(), documents);
            assertThat(cells(table)).containsExactly(List.of("2020K1", "5822763"));
        }
    }
}
