package dk.sigtepunkt.sources.internal.read.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static Table read(String text) {
        return read(text.getBytes(UTF_8), Map.of());
    }

    private static Table read(byte[] content, Map<String, String> settings) {
        return CsvReader.read(GivenSource.with(settings), content);
    }

    private static void refused(String sentence, byte[] content, Map<String, String> settings) {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> read(content, settings))
                .withMessageContaining(sentence);
    }

    private static void refused(String sentence, String text) {
        refused(sentence, text.getBytes(UTF_8), Map.of());
    }

    @Nested
    class Reading {
        @Test
        void headingsRowsAndTheirLinesAreFound() {
            Table table = read(
                    "Periode;\"Område; sted\";Tal;\r\n2024;\"Løsning\nby\";1,5;\r\n\r\n;;;\r\n2025;Juelsminde;2;\r\n");
            assertThat(table.columns()).containsExactly("Periode", "Område; sted", "Tal");
            assertThat(table.rows())
                    .containsExactly(
                            new Row("linje 2", List.of("2024", "Løsning\nby", "1,5")),
                            new Row("linje 6", List.of("2025", "Juelsminde", "2")));
            assertThat(table.numbers()).isEqualTo(NumberForm.DANISH);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {"`Periode,Tal|2024,1.5`", "`Periode\tTal|2024\t1.5`", "`Periode;Tal, pct.|2024;1.5`"})
        void theSeparatorIsFound(String text) {
            Table table = read(text.replace('|', '\n'));
            assertThat(table.columns()).hasSize(2);
            assertThat(table.rows().get(0).cells()).containsExactly("2024", "1.5");
        }

        @Test
        void linesBeforeTheHeadingsAreSkippedButCounted() {
            Table table = read(
                    "Udtræk fra prøven\n\nPeriode|Tal\n2024|7\n".getBytes(UTF_8),
                    Map.of("skip", "2", "separator", "|"));
            assertThat(table.rows()).containsExactly(new Row("linje 4", List.of("2024", "7")));
        }

        @Test
        void aByteOrderMarkOrWindows1252IsUnderstood() {
            String text = "Periode;Tal;Sted\n2024;1;Ræve på øen\n";
            for (byte[] content : List.of(
                    ("\ufeff" + text).getBytes(UTF_8),
                    ("\ufeff" + text).getBytes(UTF_16LE),
                    text.getBytes(WINDOWS_1252))) {
                assertThat(read(content, Map.of()).rows().get(0).cells()).endsWith("Ræve på øen");
                assertThat(read(content, Map.of()).columns()).startsWith("Periode");
            }
        }
    }

    @Nested
    class Refusing {
        @Test
        void utf8ThatIsBrokenInOnePlaceIsNotGuessedAt() {
            byte[] content = "Periode;Tal\n2024;1\nRæv på Øen;2\n".getBytes(UTF_8);
            content[content.length - 6] = (byte) 0xE9;
            refused("Linje 3 har tegn, der ikke er UTF-8. Gem filen igen som UTF-8", content, Map.of());
        }

        @Test
        void theWrongEncodingIsNamedWithItsLine() {
            byte[] danish = "Periode;Tal\n2024;Æ\n".getBytes(WINDOWS_1252);
            refused("Linje 2 har tegn, der ikke er UTF-8", danish, Map.of("encoding", "utf-8"));
            refused("Linje 2 er kodet to gange (»Ã¦« i stedet for æ, ø eller å)", "Periode;Tal\n2024;RÃ¦v\n");
            refused("Linje 2 har tegn, der gik tabt", "Periode;Tal\n2024;R\ufffdv\n");
            refused("Linje 1 har NUL-tegn", "P\0e\0r\0;\0T\0\n");
            refused("Indstillingen encoding er »ansi«", danish, Map.of("encoding", "ansi"));
        }

        @Test
        void anotherFormatIsCalledByItsName() {
            refused("Svaret er en hjemmeside (HTML), ikke CSV", "<!DOCTYPE html>\n<html><body>Fejl</body></html>");
            refused("Filen er et regneark eller et arkiv, ikke CSV", "PK\u0003\u0004;a\n");
            refused("Filen er tom", " \n");
            refused("Filen har overskrifter, men ingen rækker", "Periode;Tal\n");
            refused("Den første linje er ikke overskrifter med semikolon", "Periode\n2024\n");
        }

        @Test
        void linesOfAnotherLengthAreCounted() {
            refused(
                    "Linje 3 har 3 felter, men der er 2 overskrifter; det samme gælder linjer længere nede, i alt 2.",
                    "a;b\n1;2\n1;2;3\n4\n");
            refused("Overskriften »Tal« står to gange i linje 1: i kolonne 1 og 3", "Tal;Periode;Tal\n1;2;3\n");
            refused("et citationstegn mangler", "a;b\n1;\"2\n3;4\n");
        }

        @Test
        void commaAndPointMixedNamesBothPlaces() {
            refused(
                    "Komma og punktum er blandet: »1,5« i linje 2, kolonnen »Tal«, men »2.5« i linje 4, kolonnen »Tal«.",
                    "Periode;Tal\n2022;1,5\n2023;3\n2024;2.5\n");
            refused(
                    "Komma og punktum er blandet",
                    "Periode;Tal\n2022;1,5\n2023;2.5\n".getBytes(UTF_8),
                    Map.of("numbers", "danish"));
        }

        @Test
        void whatMayBeAThousandOrAFractionIsLeftToTheIndicatorsUnit() {
            assertThat(read("Periode;Tal\n2022;1.234\n".getBytes(UTF_8), Map.of())
                            .numbers())
                    .isEqualTo(NumberForm.UNTOLD);
            assertThat(read("Periode;Tal\n2022;1 234\n".getBytes(UTF_8), Map.of())
                            .numbers())
                    .isEqualTo(NumberForm.UNTOLD);
            assertThat(read("Periode;Tal\n2022;1.234\n2023;1 234,5\n".getBytes(UTF_8), Map.of())
                            .numbers())
                    .isEqualTo(NumberForm.DANISH);
            Table said = read("Periode;Tal\n2022;1.234\n".getBytes(UTF_8), Map.of("numbers", "danish"));
            assertThat(said.numbers()).isEqualTo(NumberForm.DANISH);
        }

        @Test
        void personsAreRefusedEvenOnALineThatIsSkipped() {
            refused("Kolonnen »Borger« ligner CPR-numre i 1 række", "Periode;Tal;Borger\n2024;1;010190-1234\n");
            refused(
                    "ligner CPR-numre",
                    "Sag om 010190-1234\nPeriode;Tal\n2024;1\n".getBytes(UTF_8),
                    Map.of("skip", "1"));
        }
    }
}
