package dk.sigtepunkt.sources.internal.read.px;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PxReaderTest {
    private static final String FILE = """
            CHARSET="ANSI";
            AXIS-VERSION="2010";
            LANGUAGE="da";
            LANGUAGES="da","en";
            TITLE="Børn i dagtilbud "
            "efter område; og køn";
            TITLE[en]="Children";
            UNITS="Antal";
            LAST-UPDATED="20260203 08:00";
            STUB="område","køn";
            HEADING="tid";
            VARIABLECODE("område")="OMRÅDE";
            VARIABLECODE("tid")="Tid";
            VALUES("område")="Hedensted","Horsens; i alt";
            CODES("område")="766","615";
            VALUES("køn")="Mænd","Kvinder";
            TIMEVAL("tid")=TLIST(A1),"2024","2025";
            VALUES("tid")="2024","2025";
            DATA=
            1 2.5
            ".." "."
            - ...
            7 8;
            """;

    private static Table read(String px, Charset charset) {
        return new PxReader().read(px.getBytes(charset));
    }

    private static String trouble(String px) {
        return catchThrowableOfType(SourceTrouble.class, () -> read(px, StandardCharsets.UTF_8))
                .sentence();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void aFileIsReadWithItsCodesAndItsSignsWhicheverItsEncoding(String charset) {
        Table table = read(FILE, Charset.forName(charset));
        assertThat(table.columns()).containsExactly("OMRÅDE", "køn", "Tid", "value");
        assertThat(cells(table))
                .containsExactly(
                        List.of("766", "Mænd", "2024", "1"),
                        List.of("766", "Mænd", "2025", "2.5"),
                        List.of("766", "Kvinder", "2024", ".."),
                        List.of("766", "Kvinder", "2025", "."),
                        List.of("615", "Mænd", "2024", "-"),
                        List.of("615", "Mænd", "2025", "..."),
                        List.of("615", "Kvinder", "2024", "7"),
                        List.of("615", "Kvinder", "2025", "8"));
        assertThat(table.facts().title()).isEqualTo("Børn i dagtilbud efter område; og køn");
        assertThat(table.facts().units()).containsEntry("", "Antal");
        assertThat(table.facts().updated()).contains(Instant.parse("2026-02-03T07:00:00Z"));
    }

    @Test
    void anOlderCodepageIsReadWhenTheFileNamesIt() {
        Table table = read("CODEPAGE=\"850\";\n" + FILE, Charset.forName("IBM850"));
        assertThat(table.columns()).contains("OMRÅDE");
    }

    @Test
    void lettersThatWereLostBeforeTheFileCameGiveAWarning() {
        Table table = read(FILE.replace("Mænd", "M\uFFFDnd"), StandardCharsets.UTF_8);
        assertThat(table.facts().warnings()).singleElement().asString().contains("bogstaver, der var gået tabt");
    }

    @Test
    void tooFewFiguresAreRefusedWithTheCounts() {
        assertThat(trouble(FILE.replace("7 8;", "7"))).contains("har 7 tal").contains("plads til 8");
    }

    @Test
    void tooManyFiguresAreRefused() {
        assertThat(trouble(FILE.replace("7 8;", "7 8 9;"))).contains("flere end 8");
    }

    @Test
    void aFileThatEndsBeforeItsDataIsRefused() {
        assertThat(trouble(FILE.substring(0, FILE.indexOf("DATA=")))).contains("uden nogen »DATA=«");
        assertThat(trouble(FILE.substring(0, FILE.indexOf("Kvinder"))))
                .contains("slutter midt i en tekst under »VALUES«");
    }

    @Test
    void rowsWithKeysAreRefusedWithAWayOut() {
        assertThat(trouble(FILE.replace("DATA=", "KEYS(\"område\")=CODES;\nDATA=")))
                .contains("»KEYS«")
                .contains("som CSV");
    }

    @Test
    void codesThatDoNotFitTheirValuesAreRefused() {
        assertThat(trouble(FILE.replace("\"766\",\"615\"", "\"766\""))).contains("1 koder, men 2 værdier");
    }

    @Test
    void whatIsNoPxFileIsRefused() {
        assertThat(trouble("<!DOCTYPE html><html>")).contains("PX-fil");
        assertThat(trouble("")).contains("uden nogen »DATA=«");
    }
}
