package dk.sigtepunkt.web.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.WheelChange;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a politician has before a meeting, and what waits in reports for each who can do something about it. */
class MeetingPageTest {
    private static final Instant BEGUN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final ReportRef REPORT = ReportRef.of(MadeUp.WATER, QUARTER);

    private final Installation installation = MadeUp.installation();
    private final Session politician = signedIn(HeldRole.in(MadeUp.WATER, Role.POLITICIAN));
    private final Session chair = signedIn(HeldRole.in(MadeUp.WATER, Role.CHAIR));
    private final Session secretary = signedIn(HeldRole.in(MadeUp.WATER, Role.SECRETARY));
    private final Session office = signedIn(HeldRole.everywhere(Role.STRATEGY_OFFICE));

    private Session signedIn(HeldRole role) {
        return installation.signedIn(installation.holders.person(role));
    }

    private Document page(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private void is(ReportRef ref, StateCode state) {
        installation.written.reports().is(SomeReports.in(ref, state, BEGUN));
    }

    @Test
    void aPoliticianReadsWhatIsToBeDecidedByTheOwnCommitteeAndByTheBodies() {
        assertThat(page(politician, "/mit-moede").text()).contains("Ingen rapporter venter på et møde.");
        is(REPORT, StateCode.SUBMITTED);
        is(ReportRef.of(MadeUp.LAND, QUARTER), StateCode.SUBMITTED);
        is(ReportRef.quarterly(QUARTER), StateCode.LAID);
        assertThat(page(politician, "/mit-moede")
                        .select("section[aria-labelledby=afgoerelse] li")
                        .eachText())
                .containsExactly(
                        "Udvalget for Vand: rapport for 4. kvartal 2025. Udvalget for Vand skal behandle rapporten.");
        is(REPORT, StateCode.TREATED);
        assertThat(page(politician, "/mit-moede").text()).contains("Skal forelægges for Økonomiudvalget.");
    }

    @Test
    void whatChangedSinceTheLastMeetingStandsWithWhatWasAskedAndAnswered() {
        Questions.planted(installation.questions, MadeUp.WATER);
        is(REPORT, StateCode.PUBLISHED);
        Document page = page(politician, "/mit-moede");
        assertThat(page.select("section[aria-labelledby=udvalg-vand]").text())
                .contains("Ændret siden 10.10.2024", "rapport for 4. kvartal 2025: offentliggjort", "Spørgsmål 1");
        assertThat(page.select("section[aria-labelledby=udvalg-land]")).isEmpty();
        assertThat(page.select("a[href=/spoergsmaal/nyt]")).hasSize(1);
    }

    @Test
    void aReportWaitsForWhoHasItNow() {
        String begin = "1 rapport for det seneste kvartal, der ikke er begyndt";
        String submit = "1 rapport, der ikke er indsendt";
        String treat = "1 rapport til behandling i udvalget";
        ReportRef newest = ReportRef.of(MadeUp.WATER, Period.quarter(2024, 4));
        assertThat(page(secretary, "/mine-udvalg").text()).contains(begin).doesNotContain(submit, treat);
        assertThat(page(chair, "/mine-udvalg").text()).doesNotContain(begin, submit, treat);
        is(newest, StateCode.DRAFT);
        assertThat(page(secretary, "/mine-udvalg").text()).contains(submit).doesNotContain(begin, treat);
        is(newest, StateCode.SUBMITTED);
        assertThat(page(chair, "/mine-udvalg").text()).contains(treat);
        assertThat(page(politician, "/mine-udvalg").text()).doesNotContain(treat);
        assertThat(page(office, "/mine-udvalg").text()).doesNotContain("hos strategikontoret");
        is(newest, StateCode.TREATED);
        assertThat(page(office, "/mine-udvalg").text()).contains("1 rapport hos strategikontoret for 4. kvartal 2024");
        assertThat(page(chair, "/mine-udvalg").text()).doesNotContain(begin, submit, treat);
    }

    /** It was added to the committee's year. */
    private void meets(int number, String day) {
        WheelEntry meeting = new WheelEntry(
                "ekstra-" + number,
                EntryKind.MEETING,
                "Møde",
                new When.On(LocalDate.parse(day)),
                Optional.empty(),
                "",
                Optional.empty());
        assertThat(installation
                        .written
                        .wheels()
                        .keep(
                                WheelRef.of(MadeUp.WATER),
                                OptionalInt.empty(),
                                new Adjustment(
                                        number,
                                        new WheelChange.Added(meeting),
                                        "",
                                        SomeReports.by(Role.SECRETARY, BEGUN)),
                                Notes.any()))
                .isTrue();
    }

    @Test
    void meetingsAreThoseOfTheCommitteesYearWhereItHasOne() {
        is(REPORT, StateCode.SUBMITTED);
        assertThat(page(politician, "/mit-moede").text()).doesNotContain("Næste møde");
        meets(1, "2026-02-03");
        meets(2, "2026-05-05");

        Document page = page(politician, "/mit-moede");

        assertThat(page.select("section[aria-labelledby=afgoerelse] li").text())
                .contains("skal behandle rapporten. Næste møde er 05.05.2026.");
        assertThat(page.select("section[aria-labelledby=udvalg-vand]").text())
                .contains("Næste møde er 05.05.2026.", "Ændret siden 03.02.2026");
        assertThat(page.select("a[href=/udvalg/vand/aarshjul]")).hasSize(1);
    }
}
