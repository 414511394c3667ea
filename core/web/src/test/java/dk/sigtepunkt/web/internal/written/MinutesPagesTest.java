package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import dk.sigtepunkt.domain.minutes.MemoryMinutes;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.security.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long reports take: nothing of it before it is turned on, and then sums alone. */
final class MinutesPagesTest {
    private static final String TIME = "/rapporter/tid";

    private final WrittenTown town = new WrittenTown();
    private final MemoryMinutes minutes = town.installation.written.minutes();

    private void on() {
        WrittenTown.kept(town.send(town.office, TIME, Map.of("measure", "yes")));
    }

    private void spend(String report, String committee, String quarter, int times) {
        for (int one = 0; one < times; one++) {
            minutes.noted(Notes.any().spending(new Spent(report, committee, quarter, "text", 25)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WrittenTown.REPORT + "/klar/assessment",
                WrittenTown.REPORT + "/rette-vej",
                WrittenTown.REPORT + "/bemaerk/assessment",
                "/udvalg/vand/ord/2025K4/assessment"
            })
    void aFormSaysWhenItWasOpenedOnlyWhileItIsMeasured(String form) {
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        assertThat(field(town.secretary, form)).isEmpty();

        on();

        assertThat(field(town.secretary, form))
                .containsExactly(Long.toString(town.installation.clock.instant().getEpochSecond()));
    }

    private List<String> field(Session who, String form) {
        return town.page(who, form)
                .select("main input[name=" + WorkTime.FIELD + "]")
                .eachAttr("value");
    }

    @Test
    void aFormThatComesBackKeepsWhenItWasOpenedFirst() {
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        on();

        Document again = Jsoup.parse(town.send(
                        town.secretary,
                        WrittenTown.REPORT + "/rette-vej",
                        Map.of("word", "", "text", "", WorkTime.FIELD, "1000"))
                .body());

        assertThat(again.select("main input[name=" + WorkTime.FIELD + "]").eachAttr("value"))
                .containsExactly("1000");
    }

    @Test
    void whatIsWrittenAddsToTheReport() {
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        on();
        WrittenTown.kept(town.send(
                town.secretary,
                WrittenTown.REPORT + "/rette-vej",
                Map.of("word", "yes", "text", "Det går.", WorkTime.FIELD, "1000")));

        assertThat(town.installation.written.reports().notes().stream().flatMap(note -> note.spent().stream()))
                .containsExactly(new Spent("committee.vand.2025K4", "vand", "2025K4", "reflection", 60));
    }

    @Test
    void thePageSaysWhatIsMeasuredToEverybodyAndIsTurnedByTheOfficeAlone() {
        Document everybody = town.page(town.politician, TIME);
        assertThat(everybody.select("main").text())
                .contains("Tiden måles ikke.", "Det gemmes ikke, hvem der skrev", "højst 60 minutter");
        assertThat(everybody.select("main form")).isEmpty();
        assertThat(town.page(town.office, TIME).select("main button").text()).isEqualTo("Slå målingen til");

        on();

        assertThat(town.page(town.politician, TIME).select("main").text()).contains("Tiden måles.");
        assertThat(town.page(town.office, TIME).select("main button").text()).isEqualTo("Slå målingen fra");
        assertThat(town.press(town.secretary, TIME, Map.of("measure", "no")).status())
                .isEqualTo(403);
    }

    @Test
    void theQuarterIsToldWithItsTrendAndSoIsTheReportsOwnDesk() {
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        spend("committee.vand.2025K3", "vand", "2025K3", 5);
        spend("committee.vand.2025K4", "vand", "2025K4", 6);

        String told = "At skrive afsnit: 2 t. 30 min.";
        assertThat(town.page(town.secretary, TIME).select("main").text())
                .contains(told, "25 min. mere end kvartalet før");
        assertThat(town.page(town.secretary, WrittenTown.ROUND).select("main").text())
                .contains(told, "25 min. mere end kvartalet før");
        assertThat(town.page(town.secretary, WrittenTown.REPORT).select("main").text())
                .contains("Tid brugt på rapporten", told);
        assertThat(town.page(town.office, TIME).select("main").text())
                .as("the quarter is one report alone, whose own sum the office is not told")
                .doesNotContain(told)
                .contains("regnes ud");
    }

    @Test
    void aSumOfFewAndNobodysSumsAreNotTold() {
        spend("committee.vand.2025K4", "vand", "2025K4", 4);

        assertThat(town.page(town.secretary, TIME).select("main").text())
                .contains("færre end 5 formularer")
                .doesNotContain("At skrive afsnit:", "1 t. 40 min.");
        spend("committee.vand.2025K4", "vand", "2025K4", 4);
        Session citizen = town.everywhere(Role.CONTROLLER);
        Stream.of(TIME, WrittenTown.ROUND)
                .forEach(page -> assertThat(
                                town.page(citizen, page).select("main").text())
                        .doesNotContain("At skrive afsnit:"));
    }
}
