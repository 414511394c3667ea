package dk.sigtepunkt.sources.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.sources.internal.read.csv.CsvReader;
import dk.sigtepunkt.sources.internal.read.px.PxReader;
import dk.sigtepunkt.sources.internal.read.survey.SurveyReader;
import dk.sigtepunkt.sources.internal.read.table.Numbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalsOfFilesTest {
    private static String refusal(ThrowingCallable reading) {
        return catchThrowableOfType(SourceTrouble.class, reading).sentence();
    }

    private static String survey(Map<String, String> settings) {
        byte[] content = "Respekt;Sted\nEnig;Nord\n".getBytes(UTF_8);
        return refusal(() -> SurveyReader.read(GivenSource.with(settings), content, new AreaCode("766")));
    }

    @Test
    void aFileOfNothingButSeparatorsHasHeadingsWithoutRows() {
        assertThat(refusal(() -> CsvReader.read(GivenSource.with(Map.of()), ";;\n".getBytes(UTF_8))))
                .isEqualTo("Filen har overskrifter, men ingen rækker.");
    }

    @Test
    void personsBeforeTheHeadingsAreToldOfByWhereTheyAre() {
        String file = "Udtræk for 010190-1234\nPeriode;Tal\n2025;1\n";
        assertThat(refusal(() -> CsvReader.read(GivenSource.with(Map.of("skip", "1")), file.getBytes(UTF_8))))
                .startsWith("Kolonnen »linjerne før overskrifterne« ligner CPR-numre i 1 række. Filen er afvist,");
    }

    @Test
    void aPxFileWithoutVariablesIsRefused() {
        assertThat(refusal(() -> new PxReader().read("TITLE=\"Børn\";DATA=1;".getBytes(UTF_8))))
                .isEqualTo("PX-filen har hverken »STUB« eller »HEADING« og dermed ingen variable.");
    }

    @Test
    void aPxFileThatEndsInAListIsToldOfByItsKeyword() {
        assertThat(refusal(() -> new PxReader().read("VALUES(\"tid\"".getBytes(UTF_8))))
                .isEqualTo("PX-filen slutter midt i »et nøgleord«; den er ikke hel.");
    }

    @Test
    void aSurveyWhoseQuestionsAreNotNamedIsRefused() {
        assertThat(survey(Map.of("fixedPeriod", "2025"))).isEqualTo("Datakilden nævner ingen spørgsmål (questions).");
        assertThat(survey(Map.of("fixedPeriod", "2025", "questions.Respekt", "Enig", "scores.Sted", "Nord=1")))
                .isEqualTo("Datakilden giver point (scores) til noget, der ikke er et spørgsmål.");
    }

    @Test
    void answersThatAreNoneAreLeftOutWithoutASetting() {
        Table table = SurveyReader.read(
                GivenSource.with(Map.of("fixedPeriod", "2025", "questions.Respekt", "Enig", "minimum", "3")),
                "Respekt;Sted\nEnig;\nEnig;\nEnig;\nVed ikke;\nØnsker ikke at svare;\nIkke relevant;\n".getBytes(UTF_8),
                new AreaCode("766"));
        assertThat(table.columns())
                .containsExactly("PERIODE", "OMRÅDE", "SPØRGSMÅL", "ANDEL", "GENNEMSNIT", "N", "SVARPROCENT");
        assertThat(table.rows().get(0).cells())
                .startsWith("2025", "766", "Respekt", "100")
                .contains("3");
    }

    @Test
    void aFigureThatCannotBeIsNotedSo() {
        assertThat(Numbers.read(".", Table.NumberForm.PLAIN, 0).note()).isEqualTo("Tallet kan ikke forekomme.");
    }
}
