package dk.sigtepunkt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandLineTest {
    private static final String GOOD = """
            schema: "committee-1.0"
            id: havn
            version: "1.2"
            name: Havneudvalget
            description: Prøve
            focusAreas:
              - {key: kaj, title: Kaj, officialWording: Kaj, description: Plads, sigtepunkt: vaekst, reason: Både}
            indicators:
              - key: pladser
                focusArea: kaj
                name: Pladser
                definition: Talt 1. januar
                unit: {symbol: antal, kind: count, decimals: 0}
                direction: up
                baseline: {period: "2021", value: 10, source: Optælling}
                targets: [{period: "2025", value: 20, source: Havneplan}]
                frequency: year
                aggregation: last
                source: {kind: fagsystem, name: Journal, attribution: "Kilde: havnen", publicationLagDays: 30}
            actions:
              - key: bro
                focusArea: kaj
                title: Ny bro
                description: Bygges
                ownerRole: Havnefoged
                start: "2023-01-01"
                end: "2024-01-01"
                steps: [{on: "2023-01-05", state: started, reason: Penge, trigger: Budget}]
            observations:
              - origin: example
                source: Eksempeldata
                figures: [{indicator: pladser, period: "2022", value: 12, knownOn: "2023-01-15"}]
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new CheckCommandLine(new PrintStream(printed, true, UTF_8), new PrintStream(complained, true, UTF_8))
                .run(List.of(arguments));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodFileEndsWithZeroAndSaysWhatIsInIt() throws IOException {
        assertThat(run(file("havn.committee.yaml", GOOD))).isZero();
        assertThat(printed.toString(UTF_8))
                .contains("i orden. Havneudvalget (havn): 1 fokusområde, 1 indikator, 1 handling, 1 tal.");
    }

    @Test
    void whatCouldBeWordedBetterIsToldAndRefusesNothing() throws IOException {
        String claims = GOOD.replace("description: Bygges", "description: Broen har medført færre ulykker")
                .replace("reason: Penge", "reason: Takket være indsatsen er der færre ulykker");
        assertThat(run(file("havn.committee.yaml", claims))).isZero();
        assertThat(printed.toString(UTF_8))
                .contains("i orden", "Kunne være bedre: handlingen »Ny bro«", "»medført«")
                .contains("»Takket være«");
    }

    @Test
    void findingsEndWithOneAndNameTheLine() throws IOException {
        String bad = file("havn.committee.yaml", GOOD.replace("direction: up", "direction: op"));
        assertThat(run(bad, file("igen.committee.yaml", GOOD))).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .contains("1 fejl; serveren ville afvise udvalget")
                .contains("havn.committee.yaml, linje 14: »direction« kan ikke være »op«")
                .contains("igen.committee.yaml: i orden");
    }

    @Test
    void whatTheServerWouldTakeButDoesNotConformEndsWithOneToo() throws IOException {
        assertThat(run(file("havn.committee.yaml", GOOD.replace("source: Eksempeldata", "source: Havnen"))))
                .isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .contains("serveren ville tage imod udvalget")
                .contains("linje 31");
    }

    @Test
    void aFileOfASourceTreeIsReadWithItsDataFiles() throws IOException {
        String withFile =
                GOOD.replaceAll("(?s)source: Eksempeldata\n.*", "source: Eksempeldata\n    file: data/tal.csv\n");
        Files.createDirectory(folder.resolve("data"));
        file("data/tal.csv", "indicator;period;value;status;known_on;note\npladser;2022;12;observed;2023-01-15;\n");
        assertThat(run(file("committee.yaml", withFile))).isZero();
        assertThat(run(file("havn.committee.yaml", withFile))).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("skriv tallene her i filen under »figures«");
    }

    @Test
    void theSigtepunkterAreCheckedAgainstTheStrategiesThatAreNamed() throws IOException {
        Path strategies = Files.createDirectory(folder.resolve("strategies"));
        Files.writeString(strategies.resolve("s.strategy.yaml"), """
                schema: "strategy-1.0"
                id: s
                title: S
                summary: S
                firstYear: 2022
                lastYear: 2025
                firstReport: "2022K3"
                current: true
                state: {kind: draft, note: Prøve}
                bodies: [Rådet]
                sigtepunkter: [{id: retning, title: Retning, summary: Retning}]
                """);
        assertThat(run("--strategies", strategies.toString(), file("havn.committee.yaml", GOOD)))
                .isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("linje 7: Sigtepunktet »vaekst« findes ikke");
    }

    @Test
    void aYearThatDoesNotFitWithABodysIsToldAndRefusesNothing() throws IOException {
        Path strategies = Files.createDirectory(folder.resolve("strategies"));
        Files.writeString(strategies.resolve("s.strategy.yaml"), """
                schema: "strategy-1.0"
                id: s
                title: S
                summary: S
                firstYear: 2022
                lastYear: 2025
                firstReport: "2022K3"
                current: true
                state: {kind: draft, note: Prøve}
                bodies: [Rådet]
                bodyWheels:
                  - key: raadet
                    body: Rådet
                    wheel: {entries: [{key: k3, kind: report, title: Rapporten, date: "2025-11-26", quarter: "2025K3"}]}
                sigtepunkter: [{id: vaekst, title: Vækst, summary: Vækst}]
                """);
        String wheel =
                "wheel: {entries: [{key: f, kind: deadline, title: Frist, date: \"2025-11-27\", quarter: \"2025K3\"}]}\n";
        assertThat(run(
                        "--strategies",
                        strategies.toString(),
                        file("havn.committee.yaml", GOOD.replace("indicators:\n", wheel + "indicators:\n"))))
                .as(printed.toString(UTF_8))
                .isZero();
        assertThat(printed.toString(UTF_8))
                .contains("i orden", "Havneudvalget: »Frist for 3. kvartal 2025« 27.11.2025 kan ikke ligge på eller");
    }

    @Test
    void whatCannotBeCheckedEndsWithTwo() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(run(folder.resolve("ingen.committee.yaml").toString())).isEqualTo(2);
        assertThat(run("--strategies", folder.resolve("ingen").toString(), file("havn.committee.yaml", GOOD)))
                .isEqualTo(2);
        assertThat(complained.toString(UTF_8))
                .contains("Brug: check")
                .contains("findes ikke")
                .contains("kan ikke læses");
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void anIndicatorIsNotComparedWithTheMunicipalityOfTheServer() throws IOException {
        String compared = GOOD.replace("aggregation: last\n", "aggregation: last\n    compareWith: [\"999\"]\n");
        Path file = Files.writeString(folder.resolve("havn.committee.yaml"), compared);
        Path municipality = Files.writeString(folder.resolve("kommune.yaml"), """
                schema: "municipality-1.0"
                code: "999"
                name: Bakkeby
                region: { code: "083", name: Region Syddanmark }
                neighbours: []
                logoText: Bakkeby
                """);
        assertThat(run(file.toString())).isZero();
        assertThat(run("--municipality", municipality.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("kan ikke sammenlignes med kommunen selv (999)");
        assertThat(run("--municipality", folder.resolve("ingen.yaml").toString(), file.toString()))
                .isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("ingen.yaml, kan ikke læses");
    }
}
