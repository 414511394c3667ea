package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeReaderTest {
    static final String GOOD = """
            schema: "committee-1.0"
            id: havn
            name: Havneudvalget
            description: Prøve
            focusAreas:
              - key: kajplads
                title: Kajplads
                officialWording: Kajplads til alle
                description: Plads ved kajen
                sigtepunkt: vaekst
                reason: Flere både
            indicators:
              - key: pladser
                focusArea: kajplads
                name: Pladser
                definition: Talt 1. januar
                unit: {symbol: "antal", kind: count, decimals: 0}
                direction: up
                baseline: {period: "2021", value: 10, source: Optælling}
                targets: [{period: "2025", value: 20, source: Havneplan}]
                frequency: year
                aggregation: last
                source: {kind: fagsystem, name: Havnejournal, attribution: "Kilde: havnen", publicationLagDays: 30}
            actions:
              - key: bro
                focusArea: kajplads
                title: Ny bro
                description: Bygges
                ownerRole: Havnefoged
                start: "2023-01-01"
                end: "2024-01-01"
                steps:
                  - {on: "2023-01-05", state: started, reason: Penge bevilget, trigger: Budget}
            observations:
              - {file: data/tal.csv, origin: example, source: Eksempeldata}
            """;
    static final String CSV = """
            indicator;period;value;status;known_on;note
            pladser;2022;12;observed;2023-01-15;
            pladser;2023;;missing;2024-01-15;Journalen blev væk
            """;

    private static ReadResult read(String yaml, String csv) {
        return new CommitteeReader(List.of(strategy()))
                .read(
                        "committee.yaml",
                        yaml,
                        name -> Optional.ofNullable(Map.of("data/tal.csv", csv).get(name)));
    }

    static List<String> findings(String yaml, String csv) {
        return read(yaml, csv)
                .fold(
                        accepted -> List.of(),
                        refused -> refused.findings().stream()
                                .map(Finding::toString)
                                .toList());
    }

    @Test
    void goodContentIsAcceptedWithItsFigures() {
        ReadResult result = read(GOOD, CSV);
        assertThat(result).isInstanceOf(ReadResult.Accepted.class);
        ReadResult.Accepted accepted = (ReadResult.Accepted) result;
        Committee committee = accepted.committee();
        assertThat(committee.name()).isEqualTo("Havneudvalget");
        assertThat(committee.actions().get(0).steps().get(0).on()).isEqualTo("2023-01-05");
        assertThat(accepted.observations().get(0).observations())
                .extracting(observation -> observation.figure().status())
                .containsExactly(ObservationStatus.OBSERVED, ObservationStatus.MISSING);
        assertThat(accepted.observations().get(0).observations())
                .allMatch(observation -> observation.origin() == Origin.EXAMPLE);
    }

    @Nested
    class RefusesWithFileLineAndSentence {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sigtepunkt: vaekst|sigtepunkt: havn|committee.yaml, linje 6: Sigtepunktet »havn« findes ikke; vælg et af vaekst.",
                    "name: Pladser|nam: Pladser|committee.yaml, linje 15: Feltet »nam« kendes ikke her; ret stavefejlen, eller fjern det.",
                    "name: Pladser|nam: Pladser|committee.yaml, linje 13: Feltet »name« mangler.",
                    "id: havn|id: Havn|committee.yaml, linje 2: »Havn« har en form, som ikke passer i feltet »id«.",
                    "value: 10|value: ti|committee.yaml, linje 19: »value« skal være et tal med punktum som decimaltegn og uden anførselstegn (der står ti).",
                    "period: \"2025\"|period: 2025|committee.yaml, linje 20: »period« skal være en tekst; sæt den i anførselstegn (der står 2025).",
                    "direction: up|direction: op|committee.yaml, linje 18: »direction« kan ikke være »op«; vælg et af up, down, within.",
                    "end: \"2024-01-01\"|end: \"2022-01-01\"|committee.yaml, linje 25: Handlingen »Ny bro« slutter, før den begynder.",
                    "end: \"2024-01-01\"|end: \"2024-02-30\"|committee.yaml, linje 25: »2024-02-30« er ikke en dato; skriv år-måned-dag, fx 2025-09-30.",
                    "focusArea: kajplads|focusArea: kaj|committee.yaml, linje 13: »Pladser« hører til fokusområdet »kaj«, som udvalget ikke har.",
                    "aggregation: last|aggregation: last_|committee.yaml, linje 22: »aggregation« kan ikke være »last_«; vælg et af sum, weighted-mean, last, none.",
                    "data/tal.csv|data/andet.csv|committee.yaml, linje 35: Datafilen »data/andet.csv« findes ikke.",
                    "name: Havneudvalget|name: Havneudvalget\\nname: Igen|committee.yaml, linje 4: Feltet »name« står to gange."
                })
        void contentFaults(String good, String bad, String finding) {
            assertThat(findings(GOOD.replace(good, bad.replace("\\n", "\n")), CSV))
                    .contains(finding);
        }

        @Test
        void aMissingUnitIsNamed() {
            String without = GOOD.replace("    unit: {symbol: \"antal\", kind: count, decimals: 0}\n", "");
            assertThat(findings(without, CSV)).containsExactly("committee.yaml, linje 13: Feltet »unit« mangler.");
        }

        @Test
        void aPercentageIsNotSummed() {
            String summed =
                    GOOD.replace("kind: count", "kind: percent").replace("aggregation: last", "aggregation: sum");
            assertThat(findings(summed, CSV)).singleElement().asString().contains("kan ikke lægges sammen");
        }

        @Test
        void aKeyUsedTwiceIsNamedAtItsSecondPlace() {
            String area = GOOD.substring(GOOD.indexOf("  - key: kajplads"), GOOD.indexOf("indicators:"));
            assertThat(findings(GOOD.replace("indicators:", area + "indicators:"), CSV))
                    .containsExactly("committee.yaml, linje 12: Nøglen »kajplads« er brugt før; giv den sin egen.");
        }

        @Test
        void brokenYamlNamesTheLine() {
            assertThat(findings(GOOD.replace("name: Havneudvalget", "name: \"Havne"), CSV))
                    .singleElement()
                    .asString()
                    .contains("linje")
                    .contains("ikke gyldig YAML");
        }

        @Test
        void anEmptyFileIsNamed() {
            assertThat(findings("", CSV)).containsExactly("committee.yaml: Filen er tom.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "pladser;2022;12|pladser;2022;tolv|data/tal.csv, linje 2: »tolv« er ikke et tal; skriv fx 46890.5.",
                    "pladser;2022;12|pladser;2022K1;12|data/tal.csv, linje 2: Perioden 2022K1 passer ikke til »pladser«, som opgøres hvert år.",
                    "pladser;2022;12|broer;2022;12|data/tal.csv, linje 2: Indikatoren »broer« findes ikke.",
                    "2023-01-15|15/1-2023|data/tal.csv, linje 2: »15/1-2023« er ikke en dato; skriv fx 2025-09-30.",
                    "Journalen blev væk|''|data/tal.csv, linje 3: Status missing kræver en forklaring.",
                    "observed|iagttaget|data/tal.csv, linje 2: »iagttaget« kendes ikke; vælg et af observed, provisional, implied-zero, missing, suppressed, not-applicable."
                })
        void figureFaults(String good, String bad, String finding) {
            assertThat(findings(GOOD, CSV.replace(good, bad.replace("''", "")))).containsExactly(finding);
        }

        @Test
        void aMissingColumnIsNamedOnce() {
            assertThat(findings(GOOD, CSV.replace("known_on", "kendt")))
                    .containsExactly("data/tal.csv, linje 1: Kolonnen known_on mangler i første linje.");
        }

        @Test
        void theSameFigureTwiceIsNamed() {
            assertThat(findings(GOOD, CSV + "pladser;2022;13;observed;2023-01-15;\n"))
                    .containsExactly("data/tal.csv, linje 4: Tallet står to gange med samme kendt-dato.");
        }
    }

    private static Strategy strategy() {
        return new Strategy(
                new StrategyId("prove"),
                "Prøve",
                "Prøve",
                2022,
                2025,
                Period.parse("2022K3"),
                new StrategyState.Draft(""),
                true,
                List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Vækst", "", List.of())),
                List.of("Rådet"));
    }
}
