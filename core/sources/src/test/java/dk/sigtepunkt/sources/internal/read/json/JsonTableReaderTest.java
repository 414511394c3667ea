package dk.sigtepunkt.sources.internal.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonTableReaderTest {
    private static byte[] recorded(String name) {
        try (InputStream stream =
                Objects.requireNonNull(JsonTableReaderTest.class.getResourceAsStream("/rows/" + name))) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Table read(Map<String, String> settings, String value, byte[]... documents) {
        return JsonTableReader.read(
                GivenSource.with(settings, GivenSource.mapping("Periode", value)), Arrays.asList(documents));
    }

    private static void refused(String sentence, String document) {
        refused(sentence, Map.of("rows", "/rows"), document);
    }

    private static void refused(String sentence, Map<String, String> settings, String... documents) {
        byte[][] bytes =
                Arrays.stream(documents).map(text -> text.getBytes(UTF_8)).toArray(byte[][]::new);
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> read(settings, "Tal", bytes))
                .withMessageContaining(sentence);
    }

    @Nested
    class Reading {
        @Test
        void jobindsatsVersion2HasColumnsAndRowsApart() {
            Table table = read(
                    Map.of("columnsAt", "/0/Variables", "columnName", "/Label", "rowsAt", "/0/Data"),
                    "Antal personer",
                    recorded("jobindsats-v2.json"));
            assertThat(table.columns()).containsExactly("Område", "Periode", "Antal personer");
            assertThat(table.rows().get(1)).isEqualTo(new Row("række 2", List.of("Hedensted", "2025M02", "1.198,0")));
            assertThat(table.numbers()).isEqualTo(NumberForm.DANISH);
        }

        @Test
        void jobindsatsVersion3MayBeginWithAByteOrderMark() {
            Table table =
                    read(Map.of("columnsAt", "/columns", "rowsAt", "/rows"), "Andel", recorded("jobindsats-v3.json"));
            assertThat(table.rows())
                    .containsExactly(
                            new Row("række 1", List.of("2025M01", "Hedensted", "3.4")),
                            new Row("række 2", List.of("2025M02", "Hedensted", "")));
            assertThat(table.numbers()).isEqualTo(NumberForm.PLAIN);
        }

        @Test
        void uddannelsesstatistikFlatHasItsFieldsAsColumns() {
            Table table = read(Map.of(), "Indikatorsvar", recorded("uddannelsesstatistik-flad.json"));
            assertThat(table.columns())
                    .containsExactly("[Institution].[Kommune]", "[Skoleår].[Skoleår]", "Indikatorsvar", "Elever");
            assertThat(table.rows().get(0).cells()).containsExactly("Hedensted", "2023/2024", "3,9", "2.351");
        }

        @Test
        void uddannelsesstatistikNestedNamesItsLevels() {
            Table table = read(
                    Map.of("rows", "/data", "nested", "Kommune, Skoleår"),
                    "Indikatorsvar",
                    recorded("uddannelsesstatistik-indlejret.json"));
            assertThat(table.columns()).containsExactly("Kommune", "Skoleår", "Indikatorsvar", "Andel");
            assertThat(table.rows())
                    .extracting(Row::cells)
                    .containsExactly(
                            List.of("Hedensted", "2023/2024", "3,9", "100,0 %"),
                            List.of("Hedensted", "2024/2025", "4,1", "97,2 %"),
                            List.of("Horsens", "2024/2025", "3,8", "*"));
        }

        @Test
        void energiDataServiceIsReadByPathsWithinARow() {
            Table table = read(
                    Map.of(
                            "rows", "/records",
                            "columns.Periode", "/Month",
                            "columns.MWh", "/OnshoreWindMWh",
                            "columns.Anlæg", "/Detail/Units"),
                    "MWh",
                    recorded("energidataservice.json"));
            assertThat(table.columns()).containsExactlyInAnyOrder("Periode", "MWh", "Anlæg");
            assertThat(table.rows().get(0).cells()).containsExactlyInAnyOrder("2025-01-01T00:00:00", "1204.25", "14");
        }

        @Test
        void pagesAreOneTableAndTheLastMayBeEmpty() {
            Table table = read(
                    Map.of("rows", "/rows"),
                    "Tal",
                    "{\"rows\":[{\"Periode\":\"2024\",\"Tal\":1}]}".getBytes(UTF_8),
                    "{\"rows\":[{\"Periode\":\"2025\",\"Tal\":2}]}".getBytes(UTF_8),
                    "{}".getBytes(UTF_8));
            assertThat(table.rows()).extracting(Row::place).containsExactly("side 1, række 1", "side 2, række 1");
        }
    }

    @Nested
    class Refusing {
        @Test
        void truncatedJsonIsSaidToBeCutShort() {
            refused("Svaret er afkortet: det slutter i linje 2, tegn ", "{\"rows\":[{\"Periode\":\"2024\",\n\"Tal\":1");
            refused("Svaret er afkortet", "{\"rows\":[{\"Periode\":\"2024\",\"Ta");
        }

        @Test
        void whatIsNotStrictJsonIsNotRead() {
            refused("Svaret har NaN eller uendelig i linje 1, tegn", "{\"rows\":[{\"Tal\":NaN}]}");
            refused(
                    "Svaret er ikke entydigt: det samme felt står to gange i linje 1",
                    "{\"rows\":[{\"Tal\":1,\"Tal\":2}]}");
            refused("Svaret er ikke gyldig JSON", "{\"rows\":[]} og mere");
            refused("Svaret er bygget op i over 50 lag", "[".repeat(60) + "]".repeat(60));
            refused("Svaret er tomt", " ");
            refused("Svaret er en hjemmeside (HTML), ikke JSON", "<!DOCTYPE html><html><body>503</body></html>");
        }

        @Test
        void rowsThatAreNotWhereTheyShouldBeAreSearchedForByName() {
            refused("Svaret har intet på stien »/rows«; det har »fejl, kode«.", "{\"fejl\":\"nej\",\"kode\":7}");
            refused("Svaret har ingen rækker", "{\"rows\":[]}");
            refused(
                    "Svaret, række 2 har 1 værdier, men der er 2 kolonner",
                    Map.of("columnsAt", "/columns"),
                    "{\"columns\":[\"Periode\",\"Tal\"],\"rows\":[[\"2024\",1],[\"2025\"]]}");
            refused(
                    "Ingen række har stien »/tal«, som kolonnen »Tal« skal læses fra",
                    Map.of("columns.Tal", "/tal", "columns.Periode", "/Periode"),
                    "[{\"Periode\":\"2024\",\"Tal\":1}]");
            refused("det har færre niveauer", Map.of("nested", "Kommune,År"), "{\"Hedensted\":7}");
            refused("Indstillingen rows er »rows«; den skal være en sti", Map.of("rows", "rows"), "{}");
        }

        @Test
        void personsAreFoundInFieldsThatAreNotRead() {
            refused(
                    "Kolonnen »note« ligner CPR-numre i 1 række",
                    Map.of("columns.Tal", "/Tal"),
                    "[{\"Tal\":1,\"mere\":{\"note\":\"se 010190-1234\"}}]");
            refused("ligner CPR-numre", "{\"rows\":[],\"010190-1234\":{}}");
        }
    }
}
