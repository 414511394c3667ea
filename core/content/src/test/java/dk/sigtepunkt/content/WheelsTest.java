package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.WheelPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of a year, and the wheels that the product comes with. */
class WheelsTest {
    private static final Path ROOT = Path.of("../..");
    private static final String WHEEL = """
            wheel:
              origin: example
              meetingFree:
                - {title: Vinterferie, weeks: ["2025U07"]}
                - {title: Sommer, from: "2025-07-01", to: "2025-08-03"}
              meetings: {title: Møde, time: "16.30", place: Salen, dates: ["2025-02-04", "2025-05-06"]}
              reports: {title: Rapporten behandles, quarters: [{quarter: "2025K1", meeting: "2025-05-06"}]}
              rules:
                - {key: frist, kind: deadline, title: Frist, workingDays: 11, before: report}
                - {key: dagsorden, kind: publication, title: Dagsorden, workingDays: 4, before: meeting}
              entries:
                - {key: budget, kind: hearing, title: Høring, date: "2025-08-20"}
                - {key: svar, kind: deadline, title: Svar, workingDays: 2, after: budget, quarter: "2025K2"}
            indicators:
            """;

    private static String with(String wheel) {
        return GOOD.replace("indicators:\n", wheel);
    }

    private static Committee accepted(String id, String text) {
        return new CommitteeReader(List.of()).readContent(id, text).fold(ReadResult.Accepted::committee, refused -> {
            throw new AssertionError(refused.findings().toString());
        });
    }

    private static LocalDate day(AnnualWheel wheel, String key) {
        return WheelPlan.of(wheel).day(key).orElseThrow();
    }

    @Test
    void aFewLinesAreAYear() {
        AnnualWheel wheel = accepted("havn", with(WHEEL)).wheel();
        assertThat(wheel.origin()).isEqualTo(Origin.EXAMPLE);
        assertThat(wheel.entries())
                .extracting(WheelEntry::key)
                .containsExactly(
                        "meeting-2025-02-04",
                        "meeting-2025-05-06",
                        "report-2025k1",
                        "frist-2025k1",
                        "dagsorden-2025-02-04",
                        "dagsorden-2025-05-06",
                        "budget",
                        "svar");
        assertThat(wheel.find("meeting-2025-05-06").orElseThrow().time()).contains(LocalTime.of(16, 30));
        WheelEntry deadline = wheel.find("frist-2025k1").orElseThrow();
        assertThat(deadline.quarter()).contains(Period.parse("2025K1"));
        assertThat(deadline.demands()).isTrue();
        assertThat(day(wheel, "frist-2025k1")).as("over Easter").isEqualTo("2025-04-16");
        assertThat(day(wheel, "svar")).isEqualTo("2025-08-22");
        assertThat(wheel.meetingFree())
                .containsExactly(
                        new MeetingFree("Vinterferie", LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 16)),
                        new MeetingFree("Sommer", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 3)));
        assertThat(accepted("havn", GOOD).wheel()).isEqualTo(AnnualWheel.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2025-05-06"] | "2025-05-99"] | »2025-05-99« er ikke en dag; skriv fx "2025-10-27".
            "2025-05-06"] | "2025-02-04"] | To punkter i årshjulet har nøglen »meeting-2025-02-04«; giv hvert sin egen.
            "2025-05-06"}] | "2025-05-07"}] | »Rapporten behandles« hænger på »meeting-2025-05-07«, som ikke er i årshjulet;
            "2025-02-04", | "2025-02-11", | »Møde« ligger tirsdag den 11. februar 2025, hvor der ingen møder er (Vinterferie);
            "2025-08-20"} | "2025-07-20"} | »Høring« ligger søndag den 20. juli 2025, hvor der ingen møder er (Sommer);
            workingDays: 2, after: budget | date: "2025-06-09" | Fristen »Svar« kan ikke ligge der: mandag den 9. juni 2025 er 2. pinsedag.
            workingDays: 2, after: budget | date: "2025-08-23" | lørdag den 23. august 2025 er i en weekend. Læg den på en arbejdsdag, fx fredag
            workingDays: 2, after: budget | workingDays: 2, after: svar | »Svar« hænger på noget, der selv hænger på det i ring
            workingDays: 2, after: budget | workingDays: 2 | Punktet »svar« skal have enten date eller before/after.
            workingDays: 11, before: report | workingDays: 11, after: report | Fristen »Frist« onsdag den 21. maj 2025 ligger efter »Rapporten behandles«
            weeks: ["2025U07"] | from: "2025-02-10" | De mødefri dage »Vinterferie« skal have enten from og to eller weeks.
            weeks: ["2025U07"] | weeks: ["2025U54"] | Der er kun 52 uger i 2025
            kind: hearing | kind: fest | fest
            time: "16.30" | time: "26.30" | 26.30
            """)
    void whatCannotBeIsSaidWithItsLine(String sound, String wrong, String sentence) {
        assertThat(WHEEL).contains(sound);
        assertThat(findings(with(WHEEL.replace(sound, wrong)), CSV))
                .isNotEmpty()
                .anyMatch(finding -> finding.contains(sentence))
                .allMatch(finding -> finding.matches("(?s)committee.yaml, linje \\d+: .*"));
    }

    @Test
    void theLineIsThatOfTheEntry() {
        String text = with(WHEEL.replace("2025-08-20", "2025-07-20"));
        int line = text.substring(0, text.indexOf("{key: budget")).split("\n").length;
        assertThat(findings(text, CSV)).singleElement().asString().startsWith("committee.yaml, linje " + line + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vtf", "laering", "beskaeftigelse", "oekonomi", "social-omsorg"})
    void theShippedWheelsReachOverTheYears(String id) throws IOException {
        Path file = ROOT.resolve("committee-plugins/" + id + "/src/main/resources/COMMITTEE-INF/committee.yaml");
        holds(accepted(id, Files.readString(file)).wheel(), true);
    }

    @Test
    void theShippedStrategySaysWhenTheCouncilMeets() throws IOException {
        Path folder = ROOT.resolve("karaf-features/distribution/src/main/resources/etc/strategies");
        String text = Files.readString(folder.resolve("sammen-om-hedenstederne.strategy.yaml"));
        Strategy strategy = StrategyReader.read("strategi", text)
                .fold(StrategyReader.Outcome.Accepted::strategy, refused -> {
                    throw new AssertionError(refused.findings().toString());
                });
        assertThat(strategy.wheels()).singleElement().satisfies(one -> {
            assertThat(strategy.bodies()).contains(one.body());
            holds(one.wheel(), false);
        });
        StrategyReader.Outcome refused = StrategyReader.read(
                "strategi", text.replace("2022K3\", meeting: \"2022-1", "2022K3\", meeting: \"2021-1"));
        assertThat(refused.fold(
                        StrategyReader.Outcome.Accepted::toString,
                        no -> no.findings().toString()))
                .contains("som ikke er i årshjulet");
    }

    private static void holds(AnnualWheel wheel, boolean deadlines) {
        assertThat(wheel.origin()).isEqualTo(Origin.EXAMPLE);
        for (int year = 2022; year <= 2026; year++) {
            int then = year;
            assertThat(wheel.entries())
                    .filteredOn(one -> one.kind() == EntryKind.MEETING
                            && day(wheel, one.key()).getYear() == then)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
        for (Period quarter = Period.parse("2022K3");
                quarter.compareTo(Period.parse("2025K4")) <= 0;
                quarter = quarter.next()) {
            Optional<Period> about = Optional.of(quarter);
            assertThat(wheel.entries())
                    .filteredOn(one -> one.reports() && one.quarter().equals(about))
                    .hasSize(deadlines ? 2 : 1)
                    .allMatch(one -> day(wheel, one.key()).isAfter(about.get().end()));
        }
    }
}
