package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no database could keep is refused in Danish, where it stands. */
class ContentLimitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Kajplads|title: %s|2000|committee.yaml, linje 7: Feltet »title« er for langt; der er plads til 2000 tegn.",
                "ownerRole: Havnefoged|ownerRole: %s|2000|committee.yaml, linje 29: Feltet »ownerRole« er for langt; der er plads til 2000 tegn.",
                "reason: Penge bevilget|reason: %s|2000|committee.yaml, linje 33: Feltet »reason« er for langt; der er plads til 2000 tegn.",
                "source: Eksempeldata|source: %s|500|committee.yaml, linje 35: Feltet »source« er for langt; der er plads til 500 tegn.",
                "data/tal.csv|data/%s.csv|60|committee.yaml, linje 35: Feltet »file« er for langt; der er plads til 60 tegn."
            })
    void longTexts(String good, String bad, int most, String finding) {
        assertThat(findings(GOOD.replace(good, bad.formatted("a".repeat(most + 1))), CSV))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1.0e+30", "-1e16", "1e400", "1e999999999", "123456789012345678901234567890"})
    void aNumberBeyondAllMeasureIsNamed(String number) {
        assertThat(findings(GOOD.replace("value: 10", "value: " + number), CSV))
                .containsExactly("committee.yaml, linje 19: Tallet %s er for stort; skift til en større enhed."
                        .formatted(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e100", "1e999999999", "0x1p3"})
    void decimalsThatAreNoSmallNumberAreAFinding(String number) {
        assertThat(findings(GOOD.replace("decimals: 0", "decimals: " + number), CSV))
                .isNotEmpty();
    }

    @Test
    void aLargeWholeNumberIsStillANumber() {
        assertThat(findings(GOOD.replace("value: 20", "value: 999999999999999"), CSV))
                .isEmpty();
    }

    @Test
    void aNameOfNothingButWideSpacesIsAFinding() {
        assertThat(findings(GOOD.replace("name: Havneudvalget", "name: \"\u2003\""), CSV))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-15|+12345-01-01|data/tal.csv, linje 2: Datoen »+12345-01-01« ligger uden for årene 1900-2100.",
                "2023-01-15|1899-12-31|data/tal.csv, linje 2: Datoen »1899-12-31« ligger uden for årene 1900-2100.",
                "2022;12|2022;12d|data/tal.csv, linje 2: »12d« er ikke et tal; skriv fx 46890.5.",
                "2022;12|2022;0x1p3|data/tal.csv, linje 2: »0x1p3« er ikke et tal; skriv fx 46890.5.",
                "2022;12|2022;NaN|data/tal.csv, linje 2: »NaN« er ikke et tal; skriv fx 46890.5.",
                "2022;12|2022;12.|data/tal.csv, linje 2: »12.« er ikke et tal; skriv fx 46890.5.",
                "2022;12|2022;1e400|data/tal.csv, linje 2: Tallet 1e400 er for stort; skift til en større enhed."
            })
    void figuresAndDays(String good, String bad, String finding) {
        assertThat(findings(GOOD, CSV.replace(good, bad))).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-12.5", "1.2e3", "1E-3"})
    void plainNumbersAreTaken(String number) {
        assertThat(findings(GOOD, CSV.replace("2022;12", "2022;" + number))).isEmpty();
    }

    @Test
    void aDayOfAnActionFarAwayIsNamed() {
        assertThat(findings(GOOD.replace("2024-01-01", "2999-01-01"), CSV))
                .singleElement()
                .asString()
                .contains("Datoen »2999-01-01« ligger uden for årene 1900-2100.");
    }

    @Test
    void aLongNoteIsNamed() {
        assertThat(findings(GOOD, CSV.replace("Journalen blev væk", "x".repeat(4001))))
                .containsExactly("data/tal.csv, linje 3: Bemærkningen er på 4001 tegn; der er plads til 4000.");
    }
}
