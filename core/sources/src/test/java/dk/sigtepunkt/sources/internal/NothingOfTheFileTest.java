package dk.sigtepunkt.sources.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.sources.internal.read.xlsx.Workbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secret stands in each part of a file of each format, and the file is refused. What everybody is told has nothing of it;
 * where a part is given that a person must find again, those who are signed in are told.
 */
class NothingOfTheFileTest {
    private static final String SECRET = "Jens Ærø-Vej 3";
    private static final Map<String, String> PLAIN = Map.of();

    @TempDir
    private Path data;

    /** @param told whether the signed-in are told the secret; a file that is broken is only told to be so */
    @SuppressWarnings("ArrayRecordComponent")
    private record Planted(
            String part, Connector connector, Map<String, String> settings, byte[] content, boolean told) {}

    @TestFactory
    Stream<DynamicTest> isToldToEverybody() {
        List<Planted> all = new ArrayList<>();
        csv(all);
        xlsx(all);
        jsonTable(all);
        jsonStat(all);
        jsonStatOfAnotherShape(all);
        px(all);
        survey(all);
        return all.stream()
                .map(one -> DynamicTest.dynamicTest(one.connector().code() + ", " + one.part(), () -> refused(one)));
    }

    private void refused(Planted planted) {
        SourceDefinition source = source(planted);
        try (Bench bench =
                new Bench(data.resolve(String.valueOf(planted.hashCode())), source, new MemorySourceStore())) {
            SourceRun run = bench.uploaded(SECRET + ".csv", planted.content());
            assertThat(run.state()).as(run.account().inFull().sentence()).isEqualTo(State.FAILED);
            assertThat(run.sentence() + run.account().warnings()).doesNotContain("Jens", "Ærø", "\uE000");
            assertThat(run.sentence())
                    .as("says something")
                    .hasSizeGreaterThan(30)
                    .endsWith(".");
            if (planted.told()) {
                assertThat(run.account().inFull().sentence()).contains(SECRET);
            }
            bench.sources
                    .documents(run.id())
                    .forEach(document -> assertThat(bench.sources.content(document.sha256()))
                            .as("bytes of a refused file")
                            .isEmpty());
        }
    }

    private static void csv(List<Planted> all) {
        String head = "hvad;periode;omraade;tal\n";
        plant(all, "a value", Connector.CSV, PLAIN, head + "ege;2025K1;766;" + SECRET + "\n", true);
        plant(
                all,
                "a value among numbers",
                Connector.CSV,
                PLAIN,
                head + "ege;2025K1;766;1,5\nege;2025K2;766;" + SECRET + "\n",
                true);
        plant(all, "a period", Connector.CSV, PLAIN, head + "ege;" + SECRET + ";766;1\n", true);
        plant(all, "an area", Connector.CSV, PLAIN, head + "ege;2025K1;" + SECRET + ";1\n", true);
        plant(all, "a filter column", Connector.CSV, PLAIN, head + SECRET + ";2025K1;766;1\n", true);
        plant(all, "a heading", Connector.CSV, PLAIN, "hvad;periode;omraade;" + SECRET + "\nege;2025K1;766;1\n", true);
        plant(
                all,
                "a heading twice",
                Connector.CSV,
                PLAIN,
                head.strip() + ";%s;%s\nege;2025K1;766;1;2;3\n".formatted(SECRET, SECRET),
                true);
        plant(
                all,
                "a heading over personal numbers",
                Connector.CSV,
                PLAIN,
                head.strip() + ";" + SECRET + "\nege;2025K1;766;1;010190-1234\n",
                true);
        plant(all, "a line with too much", Connector.CSV, PLAIN, head + "ege;2025K1;766;1;" + SECRET + "\n", false);
        plant(all, "an open quotation mark", Connector.CSV, PLAIN, head + "ege;2025K1;766;\"" + SECRET + "\n", false);
        plant(
                all,
                "two figures of one place",
                Connector.CSV,
                PLAIN,
                head + "ege;2025K1;766;1\nege;2025K1;766;2\nege;2025K2;766;" + SECRET + "\n",
                true);
        plant(all, "no headings", Connector.CSV, PLAIN, SECRET + "\n", false);
    }

    private static void xlsx(List<Planted> all) {
        all.add(workbook("a value", "Ark1", "tal", SECRET, PLAIN, true));
        all.add(workbook("a heading", "Ark1", SECRET, "1", PLAIN, true));
        all.add(workbook("a sheet's name", SECRET, "tal", "1", Map.of("sheet", "Andet"), true));
        all.add(workbook("a sheet that is guessed", SECRET, "tal", "xyz", PLAIN, false));
    }

    private static Planted workbook(
            String part, String sheet, String heading, String value, Map<String, String> settings, boolean told) {
        byte[] content = Workbooks.with(workbook -> {
            var first = workbook.newWorksheet(sheet);
            List<String> headings = List.of("hvad", "periode", "omraade", heading);
            List<String> cells = List.of("ege", "2025K1", "766", value);
            for (int i = 0; i < headings.size(); i++) {
                first.value(0, i, headings.get(i));
                first.value(1, i, cells.get(i));
            }
            workbook.newWorksheet("Noter").value(0, 0, "note");
        });
        return new Planted(part, Connector.XLSX, settings, content, told);
    }

    private static void jsonTable(List<Planted> all) {
        Map<String, String> at = Map.of("rows", "/rows");
        String row = "{\"rows\":[{\"hvad\":\"ege\",\"periode\":\"2025K1\",\"omraade\":\"766\",\"%s\":%s}]}";
        plant(all, "a value", Connector.JSON_TABLE, at, row.formatted("tal", "\"" + SECRET + "\""), true);
        plant(all, "a field's name", Connector.JSON_TABLE, at, row.formatted(SECRET, "1"), true);
        plant(
                all,
                "a field that is a list",
                Connector.JSON_TABLE,
                at,
                "{\"rows\":[{\"tal\":{\"" + SECRET + "\":1}}]}",
                false);
        plant(all, "another place", Connector.JSON_TABLE, at, "{\"" + SECRET + "\":[]}", true);
        plant(all, "no JSON", Connector.JSON_TABLE, at, "{\"rows\": " + SECRET + "}", false);
    }

    private static void jsonStat(List<Planted> all) {
        String whole =
                "{\"class\":\"dataset\",\"id\":[\"hvad\",\"periode\",\"omraade\"],\"size\":[1,1,1],\"value\":%s,\"updated\":\"%s\","
                        + "\"dimension\":{\"hvad\":{\"category\":{\"index\":[\"%s\"]}},\"periode\":{\"category\":{\"index\":[\"%s\"]}},"
                        + "\"omraade\":{\"category\":{\"index\":[\"766\"]}}}}";
        plant(
                all,
                "a value",
                Connector.JSON_STAT,
                PLAIN,
                whole.formatted("[\"" + SECRET + "\"]", "2025-01-01", "ege", "2025K1"),
                true);
        plant(all, "a period", Connector.JSON_STAT, PLAIN, whole.formatted("[1]", "2025-01-01", "ege", SECRET), true);
        plant(all, "a code", Connector.JSON_STAT, PLAIN, whole.formatted("[1]", "2025-01-01", SECRET, "2025K1"), true);
        plant(
                all,
                "a number's name",
                Connector.JSON_STAT,
                PLAIN,
                whole.formatted("{\"" + SECRET + "\":1}", "2025-01-01", "ege", "2025K1"),
                true);
        plant(
                all,
                "the time",
                Connector.JSON_STAT,
                PLAIN,
                whole.formatted("[\"xyz\"]", SECRET, "ege", "2025K1"),
                false);
    }

    private static void jsonStatOfAnotherShape(List<Planted> all) {
        plant(
                all,
                "a dimension",
                Connector.JSON_STAT,
                PLAIN,
                "{\"class\":\"dataset\",\"id\":[\"" + SECRET + "\"],\"size\":[2],\"value\":[1],\"dimension\":{}}",
                true);
        plant(
                all,
                "datasets",
                Connector.JSON_STAT,
                PLAIN,
                "{\"" + SECRET + "\":{\"dimension\":{}},\"to\":{\"dimension\":{}}}",
                true);
    }

    private static void px(List<Planted> all) {
        String whole =
                "STUB=\"hvad\",\"periode\";HEADING=\"omraade\";VALUES(\"hvad\")=\"%s\";VALUES(\"periode\")=\"%s\";VALUES(\"omraade\")=\"766\";DATA=\n%s;\n";
        plant(all, "a value", Connector.PX, PLAIN, whole.formatted("ege", "2025K1", "\"Jens-Ærø\""), false);
        plant(all, "a period", Connector.PX, PLAIN, whole.formatted("ege", SECRET, "1"), true);
        plant(all, "a code", Connector.PX, PLAIN, whole.formatted(SECRET, "2025K1", "1"), true);
        plant(all, "a keyword", Connector.PX, PLAIN, SECRET + "\n", false);
        plant(all, "a variable", Connector.PX, PLAIN, "STUB=\"" + SECRET + "\";DATA=1;", true);
        plant(all, "an open text", Connector.PX, PLAIN, SECRET + "=\"x", false);
    }

    private static void survey(List<Planted> all) {
        Map<String, String> settings = Map.of(
                "questions.Tilfreds", "Ja", "scores.Tilfreds", "Ja=1", "period", "periode", "frequency", "quarter");
        plant(all, "an answer", Connector.SURVEY, settings, "periode;Tilfreds\n2025K1;" + SECRET + "\n", false);
        plant(all, "a period", Connector.SURVEY, settings, "periode;Tilfreds\n" + SECRET + ";Ja\n", true);
        plant(all, "a heading", Connector.SURVEY, settings, "periode;" + SECRET + "\n2025K1;Ja\n", false);
    }

    private static void plant(
            List<Planted> all,
            String part,
            Connector connector,
            Map<String, String> settings,
            String content,
            boolean told) {
        all.add(new Planted(part, connector, settings, content.getBytes(UTF_8), told));
    }

    private static SourceDefinition source(Planted planted) {
        boolean cube = planted.connector() == Connector.JSON_STAT || planted.connector() == Connector.PX;
        FigureMapping mapping = new FigureMapping(
                Forest.OAKS,
                Map.of("hvad", "ege"),
                "periode",
                "omraade",
                Map.of(),
                Map.of(),
                Map.of(),
                cube ? "value" : "tal",
                "",
                1,
                "");
        return new SourceDefinition(
                Forest.KEY,
                "Skovjournalen",
                planted.connector(),
                planted.settings(),
                Rhythm.BY_HAND,
                Guards.DEFAULT,
                0,
                List.of(mapping));
    }
}
