package dk.sigtepunkt.sources.internal.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonStatReaderTest {
    private static final String DATASET = """
            {"version":"2.0","class":"dataset","label":"Børn","updated":"2026-02-03","id":["omr","tid"],"size":[2,2],
             "dimension":{
               "omr":{"category":{"index":["A","B"]}},
               "tid":{"category":{"index":{"2025":1,"2024":0}}}},
             "value":[1,2.50,null,4]%s}
            """;

    private static Table read(String json) {
        return read(json, "");
    }

    private static Table read(String json, String chosen) {
        return new JsonStatReader().read(json.getBytes(StandardCharsets.UTF_8), chosen);
    }

    private static String trouble(String json) {
        return catchThrowableOfType(SourceTrouble.class, () -> read(json)).sentence();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    @Test
    void aDatasetIsReadWithItsLastDimensionFastest() {
        Table table = read(DATASET.formatted(""));
        assertThat(table.columns()).containsExactly("omr", "tid", "value");
        assertThat(cells(table))
                .containsExactly(
                        List.of("A", "2024", "1"),
                        List.of("A", "2025", "2.50"),
                        List.of("B", "2024", ""),
                        List.of("B", "2025", "4"));
        assertThat(table.rows().get(2).place()).isEqualTo("celle 3");
        assertThat(table.facts().title()).isEqualTo("Børn");
        assertThat(table.facts().updated()).contains(Instant.parse("2026-02-02T23:00:00Z"));
    }

    @Test
    void statusIsOneTextForAllOrOneForEachOrSomeOnly() {
        assertThat(cells(read(DATASET.formatted(",\"status\":\"p\""))))
                .allMatch(row -> row.get(3).equals("p"));
        assertThat(cells(read(DATASET.formatted(",\"status\":[\"p\"]"))))
                .allMatch(row -> row.get(3).equals("p"));
        assertThat(cells(read(DATASET.formatted(",\"status\":{\"2\":\"..\"}"))))
                .extracting(row -> row.get(3))
                .containsExactly("", "", "..", "");
        assertThat(cells(read(DATASET.formatted(",\"status\":[null,\"e\",\"..\",null]"))))
                .extracting(row -> row.get(3))
                .containsExactly("", "e", "..", "");
    }

    @Test
    void valuesCanBeAnObjectAndASingleCategoryNeedsNoIndex() {
        Table table = read("""
                {"class":"dataset","id":["land","tid"],"size":[1,3],
                 "dimension":{"land":{"category":{"label":{"DK":"Danmark"}}},
                              "tid":{"category":{"index":["2023","2024","2025"]}}},
                 "value":{"0":7,"2":9}}
                """);
        assertThat(cells(table))
                .containsExactly(List.of("DK", "2023", "7"), List.of("DK", "2024", ""), List.of("DK", "2025", "9"));
    }

    @Nested
    class Several {
        private static final String ONE =
                "{\"dimension\":{\"id\":[\"t\"],\"size\":[1],\"t\":{\"category\":{\"index\":{\"2025\":0}}}},\"value\":[%d]}";
        private static final String BUNDLE = "{\"a\":" + ONE.formatted(1) + ",\"b\":" + ONE.formatted(2) + "}";

        @Test
        void aBundleIsReadByNameOrNumber() {
            assertThat(cells(read(BUNDLE, "b"))).containsExactly(List.of("2025", "2"));
            assertThat(cells(read(BUNDLE, "0"))).containsExactly(List.of("2025", "1"));
        }

        @Test
        void aBundleWithoutAChoiceNamesWhatThereIs() {
            assertThat(trouble(BUNDLE))
                    .contains("har 2 datasæt")
                    .contains("»dataset«")
                    .contains("»a«, »b«");
        }

        @Test
        void aCollectionThatHoldsItsDatasetsIsRead() {
            String item = ONE.formatted(5).replaceFirst("\\{", "{\"class\":\"dataset\",\"label\":\"Fem\",");
            Table table = read("{\"class\":\"collection\",\"link\":{\"item\":[%s]}}".formatted(item), "Fem");
            assertThat(cells(table)).containsExactly(List.of("2025", "5"));
        }

        @Test
        void aCollectionOfAddressesSaysThatItHasNoFigures() {
            assertThat(trouble("{\"class\":\"collection\",\"link\":{\"item\":[{\"href\":\"https://example.org/a\"}]}}"))
                    .contains("henviser kun til andre adresser (1)");
        }
    }

    @Nested
    class Broken {
        @Test
        void halfADocumentIsRefusedWithThePlace() {
            String half = DATASET.formatted("").substring(0, 150);
            assertThat(trouble(half))
                    .contains("ikke hel og gyldig JSON")
                    .contains("linje 3, tegn")
                    .contains("151 bytes");
        }

        @Test
        void tooFewValuesAreRefusedWithTheCounts() {
            assertThat(trouble(DATASET.formatted("").replace("1,2.50,null,4", "1,2.50")))
                    .contains("Der er 2 tal, men dimensionerne giver plads til 4");
        }

        @Test
        void aValueOutsideTheCubeIsRefused() {
            assertThat(trouble(DATASET.formatted("").replace("[1,2.50,null,4]", "{\"4\":1}")))
                    .contains("tallet nr. »4«")
                    .contains("0-3");
        }

        @Test
        void aNumberThatWouldFillTheMemoryWrittenOutIsNot() {
            Table table = read(DATASET.formatted("").replace("2.50", "1E999999999"));
            assertThat(cells(table).get(1)).contains("1E+999999999");
        }

        @Test
        void aSizeThatDoesNotFitItsCodesIsRefused() {
            assertThat(trouble(DATASET.formatted("").replace("[2,2]", "[2,3]")))
                    .contains("»tid« skal have 3 værdier, men har 2");
        }

        @Test
        void aPlaceUsedTwiceIsRefused() {
            assertThat(trouble(DATASET.formatted("").replace("\"2025\":1", "\"2025\":0")))
                    .contains("»2024«");
        }

        @Test
        void aDocumentOfAnotherKindIsRefused() {
            assertThat(trouble("{\"rows\":[]}")).contains("men ikke JSON-stat");
            assertThat(trouble("[]")).contains("men ikke JSON-stat");
        }

        @Test
        void aDocumentThatIsTooDeepIsRefused() {
            assertThat(trouble("{\"a\":".repeat(60) + "1" + "}".repeat(60))).contains("ikke hel og gyldig JSON");
        }

        @Test
        void aCubeThatWouldFillTheMemoryIsRefused() {
            StringBuilder ids = new StringBuilder();
            StringBuilder sizes = new StringBuilder();
            StringBuilder dimensions = new StringBuilder();
            for (int number = 0; number < 25; number++) {
                ids.append(number == 0 ? "" : ",").append("\"d%d\"".formatted(number));
                sizes.append(number == 0 ? "" : ",").append(2);
                dimensions
                        .append(number == 0 ? "" : ",")
                        .append("\"d%d\":{\"category\":{\"index\":[\"a\",\"b\"]}}".formatted(number));
            }
            assertThat(trouble("{\"class\":\"dataset\",\"id\":[%s],\"size\":[%s],\"dimension\":{%s},\"value\":{}}"
                            .formatted(ids, sizes, dimensions)))
                    .contains("over 20000000 celler");
        }
    }
}
