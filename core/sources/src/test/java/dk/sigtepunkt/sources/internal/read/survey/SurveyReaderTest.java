package dk.sigtepunkt.sources.internal.read.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurveyReaderTest {
    private static final String WORDS = "Helt uenig=1,Uenig=2,Enig=3,Helt enig=4";

    private static Table read(Map<String, String> settings, String export) {
        return SurveyReader.read(GivenSource.with(settings), export.getBytes(UTF_8), new AreaCode("766"));
    }

    private static Map<String, String> settings(String... more) {
        Map<String, String> settings =
                new LinkedHashMap<>(Map.of("fixedPeriod", "2025", "questions.Respekt", "Enig,Helt enig"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private static String answers(String... lines) {
        return "Respekt;Sted;Fritekst\n" + String.join("\n", lines) + "\n";
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    private static void refused(String sentence, Map<String, String> settings, String export) {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> read(settings, export))
                .withMessageContaining(sentence);
    }

    @Nested
    class AddingUp {
        @Test
        void shareMeanNumberAndResponseRateComeOutAndNothingElse() {
            Table table = read(
                    settings("scores.Respekt", WORDS, "invited", "16"),
                    answers(
                            "Enig;;hemmelig",
                            "helt enig ;;",
                            "Uenig;;",
                            "Helt enig;;",
                            "Enig;;",
                            ";;kun tekst",
                            "Ved ikke;;"));
            assertThat(table.columns())
                    .containsExactly("PERIODE", "OMRÅDE", "SPØRGSMÅL", "ANDEL", "GENNEMSNIT", "N", "SVARPROCENT");
            assertThat(cells(table)).containsExactly(List.of("2025", "766", "Respekt", "80", "3.2", "5", "31.25"));
            assertThat(table.toString()).doesNotContain("hemmelig", "kun tekst");
        }

        @Test
        void numbersAreTheirOwnScoreAndPeriodsAreKeptApart() {
            StringBuilder export = new StringBuilder("Dato;Q1\n");
            for (int answer = 1; answer <= 5; answer++) {
                export.append("30-09-2025;").append(answer).append('\n').append("2025-10-01;5\n");
            }
            Table table =
                    read(Map.of("period", "Dato", "frequency", "quarter", "questions.Q1", "4,5"), export.toString());
            assertThat(cells(table))
                    .containsExactly(
                            List.of("2025K3", "766", "Q1", "40", "3", "5", ".."),
                            List.of("2025K4", "766", "Q1", "100", "5", "5", ".."));
        }

        @Test
        void answersThatNeverCountAsPositiveAreWarnedOf() {
            Table table = read(settings(), answers("A;;", "A;;", "B;;", "B;;", "B;;"));
            assertThat(cells(table).get(0)).startsWith("2025", "766", "Respekt", "0", ".", "5");
            assertThat(table.facts().warnings().get(0))
                    .startsWith("Ingen svar i kolonnen »Respekt« tæller som positive");
        }
    }

    @Nested
    class Hiding {
        private String area(String area, int answers) {
            return ("Enig;" + area + ";\n").repeat(answers).strip();
        }

        @Test
        void fewerThanTheMinimumAreNotTold() {
            assertThat(cells(read(settings(), answers(area("", 4)))))
                    .containsExactly(List.of("2025", "766", "Respekt", "*", "*", "*", "*"));
            assertThat(cells(read(settings("minimum", "3"), answers(area("", 4))))
                            .get(0))
                    .contains("100", "4");
        }

        @Test
        void aLoneHiddenAreaTakesTheSmallestOtherWithIt() {
            Table table = read(
                    settings("area", "Sted"), answers(area("Løsning", 9), area("Hornsyld", 3), area("Tørring", 7)));
            assertThat(table.rows())
                    .filteredOn(row -> row.cells().get(3).equals("*"))
                    .extracting(row -> row.cells().get(1))
                    .containsExactly("Hornsyld", "Tørring");
        }

        @Test
        void thoseWhoNamedNoAreaCannotBeFoundAsTheRestEither() {
            Table table = read(settings("area", "Sted"), answers(area("Hornsyld", 6), area("", 2), area("Løsning", 8)));
            assertThat(table.rows())
                    .filteredOn(row -> row.cells().get(3).equals("*"))
                    .extracting(row -> row.cells().get(1))
                    .containsExactly("Hornsyld");
        }
    }

    @Nested
    class Refusing {
        @Test
        void aSettingOrColumnThatIsWrongIsNamed() {
            String export = answers("Enig;;");
            refused("Filen mangler kolonnen »Område«.", settings("area", "Område"), export);
            refused("Indstillingen minimum skal være mindst 3.", settings("minimum", "2"), export);
            refused("enten en kolonne med perioden (period) eller én fast periode", settings("period", "Dato"), export);
            refused(
                    "Indstillingen fixedPeriod: perioden »2025K9« findes ikke",
                    settings("fixedPeriod", "2025K9"),
                    export);
        }

        @Test
        void anAnswerWithoutAScoreIsPlacedButNotRepeated() {
            assertThatExceptionOfType(SourceTrouble.class)
                    .isThrownBy(() -> read(settings("scores.Respekt", WORDS), answers("Enig;;", "Hun var sur;;")))
                    .withMessage("linje 3, kolonnen »Respekt«, har et svar, som hverken scores eller ignored nævner.");
        }

        @Test
        void moreAnswersThanWereAskedAreAFault() {
            refused(
                    "flere svar end inviterede",
                    settings("invited", "5"),
                    answers("Enig;;\n".repeat(6).strip()));
        }

        @Test
        void personsInTheFreeTextAreFoundThoughItIsNotRead() {
            refused("Kolonnen »Fritekst« ligner CPR-numre", settings(), answers("Enig;;mit nr. er 010190-1234"));
        }
    }
}
