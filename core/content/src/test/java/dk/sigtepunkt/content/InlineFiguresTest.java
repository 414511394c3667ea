package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineFiguresTest {
    private static final String BLOCK = """
              - origin: example
                source: Eksempeldata
                figures:
                  - {indicator: pladser, period: "2022", value: 12, knownOn: "2023-01-15"}
                  - {indicator: pladser, period: "2023", status: missing, note: Journalen blev væk, knownOn: "2024-01-15"}
            """;
    private static final String ALONE = GOOD.substring(0, GOOD.indexOf("  - {file:")) + BLOCK;
    private static final int FIRST =
            GOOD.substring(0, GOOD.indexOf("  - {file:")).split("\n").length + 4;

    private static ReadResult alone(String text) {
        return new CommitteeReader(List.of()).readAlone("havn.committee.yaml", text);
    }

    private static List<ObservationFile> figures(ReadResult result) {
        return ((ReadResult.Accepted) result).observations();
    }

    private static List<String> findings(String text) {
        return alone(text)
                .fold(
                        accepted -> List.of(),
                        refused -> refused.findings().stream()
                                .map(Finding::toString)
                                .toList());
    }

    @Test
    void figuresInTheFileAreTheSameAsInADataFile() {
        ObservationFile inline = figures(alone(ALONE)).get(0);
        ObservationFile csv = figures(new CommitteeReader(List.of()).read("x", GOOD, name -> Optional.of(CSV)))
                .get(0);
        assertThat(inline.observations()).isEqualTo(csv.observations());
        assertThat(inline.lines()).containsExactly(FIRST, FIRST + 1);
        assertThat(csv.lines()).containsExactly(2, 3);
    }

    @Test
    void aBlockIsKnownByItsPlaceAndItsFiguresNotByHowTheyAreWritten() {
        ObservationFile block = figures(alone(ALONE)).get(0);
        ObservationFile respaced = figures(
                        alone(ALONE.replace("{indicator: pladser, period", "{ indicator:   pladser,   period")))
                .get(0);
        ObservationFile changed =
                figures(alone(ALONE.replace("value: 12", "value: 13"))).get(0);
        assertThat(block.file()).isEqualTo("committee.yaml#1");
        assertThat(respaced.digest()).isEqualTo(block.digest());
        assertThat(changed.digest()).isNotEqualTo(block.digest());
    }

    @Test
    void aSecondBlockHasItsOwnName() {
        assertThat(figures(alone(ALONE + BLOCK.replace("2022", "2020").replace("2023\"", "2021\""))))
                .extracting(ObservationFile::file)
                .containsExactly("committee.yaml#1", "committee.yaml#2");
    }

    @Test
    void contentKeptEarlierIsReadWithoutFigures() {
        assertThat(figures(new CommitteeReader(List.of()).readContent("havn", ALONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: pladser, period: \"2022\"|indicator: broer, period: \"2022\"|0|Indikatoren »broer« findes ikke.",
                "period: \"2022\"|period: \"2022K1\"|0|Perioden 2022K1 passer ikke til »pladser«, som opgøres hvert år.",
                "value: 12|value: tolv|0|»value« skal være et tal med punktum som decimaltegn og uden anførselstegn (der står tolv).",
                "value: 12, |''|0|Status observed kræver et tal.",
                "note: Journalen blev væk, |''|1|Status missing kræver en forklaring.",
                "2023-01-15|2023-02-30|0|»2023-02-30« er ikke en dato; skriv fx 2025-09-30.",
                "status: missing, note: Journalen blev væk|value: 9, area: 7Ø|1|»7Ø« har en form, som ikke passer i feltet »area«.",
                "value: 12|value: 12, breakdown: kvinder|0|Opdelingen »kvinder« skrives navn=værdi, fx koen=k.",
                ", knownOn: \"2023-01-15\"|''|0|Feltet »knownOn« mangler.",
                "origin: example|origin: example\\n    file: data/tal.csv|-3|Tallene skal have enten »file« med en datafil eller »figures« med tallene selv."
            })
    void eachFaultIsNamedOnItsLine(String good, String bad, int below, String sentence) {
        assertThat(findings(ALONE.replace(good, bad.replace("\\n", "\n").replace("''", ""))))
                .containsExactly("havn.committee.yaml, linje %d: %s".formatted(FIRST + below, sentence));
    }

    @Test
    void theSameFigureTwiceIsNamedAtItsSecondPlace() {
        String twice = ALONE + "      - {indicator: pladser, period: \"2022\", value: 13, knownOn: \"2023-01-15\"}\n";
        assertThat(findings(twice))
                .containsExactly("havn.committee.yaml, linje %d: Tallet står to gange med samme kendt-dato."
                        .formatted(FIRST + 2));
    }

    @Test
    void aDataFileCannotComeWithAFileThatStandsAlone() {
        assertThat(findings(GOOD))
                .singleElement()
                .asString()
                .contains("linje 35")
                .contains("skriv tallene her i filen under »figures«");
    }
}
