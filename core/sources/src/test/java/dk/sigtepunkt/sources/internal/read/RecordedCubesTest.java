package dk.sigtepunkt.sources.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.sources.internal.read.json.JsonStatReader;
import dk.sigtepunkt.sources.internal.read.px.PxReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Samples of JSON-stat and PX by others. */
class RecordedCubesTest {
    private static Table jsonStat(String name) {
        return new JsonStatReader().read(SharedData.file("jsonstat/" + name), "");
    }

    private static Table px(String name) {
        return new PxReader().read(SharedData.file("px/" + name));
    }

    /** The last cell of the row that begins with these codes. */
    private static String value(Table table, String... codes) {
        int value = table.columns().indexOf("value");
        return table.rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> cells.subList(0, codes.length).equals(List.of(codes)))
                .map(cells -> cells.get(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void canadaHasASingleCategoryWithoutIndexAndOneStatusForAll() {
        Table table = jsonStat("canada.json");
        assertThat(table.rows()).hasSize(120).allMatch(row -> row.cells().get(6).equals("a"));
        assertThat(table.columns()).containsExactly("country", "year", "age", "concept", "sex", "value", "status");
        assertThat(value(table, "CA", "2012", "T", "POP", "T")).isEqualTo("34880.5");
        assertThat(value(table, "CA", "2012", "older", "PERCENT", "F")).isEqualTo("1.0");
        assertThat(table.facts().units()).containsEntry("PERCENT", "per cent").doesNotContainKey("");
    }

    @Test
    void galiciaHasItsFiguresInTheOrderOfItsDimensions() {
        Table table = jsonStat("galicia.json");
        assertThat(table.rows().get(0).cells()).endsWith("2695880");
        assertThat(table.columns()).contains("residence", "gender", "time");
        assertThat(table.facts().updated()).isPresent();
    }

    @Test
    void oecdHasTwelveYearsOfUnemploymentForThirtySixAreas() {
        Table table = jsonStat("oecd.json");
        assertThat(table.rows()).hasSize(432);
        assertThat(value(table, "UNR", "AU", "2003")).isEqualTo("5.943826289");
        assertThat(value(table, "UNR", "AU", "2014")).isEqualTo("5.462866231");
    }

    @Test
    void theOrderSampleHasEachTextInItsOwnCell() {
        Table table = jsonStat("order.json");
        assertThat(table.rows()).hasSize(24);
        assertThat(value(table, "3", "2", "4")).isEqualTo("A3B2C4");
        assertThat(value(table, "1", "2", "3")).isEqualTo("A1B2C3");
    }

    @Test
    void theHierarchyIsToleratedAndHasNoFigures() {
        Table table = jsonStat("hierarchy.json");
        assertThat(table.rows()).hasSize(132).allMatch(row -> row.cells().get(1).isEmpty());
    }

    @Test
    void theStatesHaveFourMeasuresEach() {
        Table table = jsonStat("us-gsp.json");
        assertThat(table.rows()).hasSize(204);
        assertThat(table.rows().get(203).cells()).endsWith("56", "capita", "63667");
    }

    @Test
    void theCollectionHoldsNoFiguresItself() {
        byte[] content = SharedData.file("jsonstat/collection.json");
        assertThatThrownBy(() -> new JsonStatReader().read(content, ""))
                .hasMessageContaining("henviser kun til andre adresser (8)");
    }

    @Test
    void aPxFileWithLostLettersIsReadAndSaysSo() {
        Table table = px("1001.px");
        assertThat(table.rows()).hasSize(504);
        assertThat(value(table, "Total", "Ambos sexos", "2013T4")).isEqualTo("0.86");
        assertThat(value(table, "Parados que buscan primer empleo", "Mujeres", "2008T1"))
                .isEqualTo("5.95");
        assertThat(table.facts().units()).containsEntry("", "Porcentaje");
        assertThat(table.facts().warnings()).hasSize(1);
    }

    @Test
    void aPxFileInAnsiWithSemicolonsInItsDataIsRead() {
        Table table = px("14001.px");
        assertThat(table.rows()).hasSize(21 * 48 * 2 * 4);
        assertThat(table.columns()).first().isEqualTo("Comunidad Autónoma de residencia del matrimonio");
        assertThat(value(table, "CA00", "Todas las edades", "Esposos", "Total")).isEqualTo("162743");
        assertThat(value(table, "CA00", "Menos de 15", "Esposos", "Total")).isEqualTo("..");
        assertThat(value(table, "null", "De 60 y más", "Esposas", "Divorciados/as"))
                .isEqualTo("4");
    }
}
