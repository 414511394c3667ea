package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.templates.SomeTemplates;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The texts of a committee's report and of the one before, side by side on the page. */
final class ComparedTextsTest {
    private static final ReportRef EARLIER = ReportRef.of(MadeUp.WATER, Period.quarter(2025, 3));
    private static final Instant BEGUN = Instant.parse("2025-10-10T08:00:00Z");

    private final WrittenTown town = new WrittenTown();

    /** The report before answered so, and is where it is said to be. */
    private void earlier(StateCode state) {
        WrittenReport report = SomeReports.in(EARLIER, state, BEGUN.plusSeconds(10));
        List<ReportEntry> entries = new ArrayList<>(report.entries());
        entries.add(
                1,
                new ReportNote.Reflected(
                        PathWord.NO,
                        "Det går den forkerte vej.",
                        SomeReports.by(Role.SECRETARY, BEGUN.plusSeconds(10))));
        town.installation.written.reports().is(new WrittenReport(EARLIER, entries));
    }

    private Document page() {
        return town.page(town.secretary, WrittenTown.REPORT);
    }

    private void begun() {
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        WrittenTown.kept(town.send(
                town.secretary,
                WrittenTown.REPORT + "/rette-vej",
                Map.of("word", "yes", "text", "Det går den rigtige vej.")));
    }

    @Test
    void wordsThatCameAndWentAreMarkedWithoutColourToo() {
        earlier(StateCode.PUBLISHED);
        begun();

        Document page = page();
        Element texts = page.select("section[aria-labelledby=side-rette-vej]").get(0);

        assertThat(texts.select("h4").eachText()).containsExactly("3. kvartal 2025", "4. kvartal 2025");
        assertThat(texts.select("del").text()).isEqualTo("[udgået: forkerte ]");
        assertThat(texts.select("ins").text()).isEqualTo("[nyt: rigtige ]");
        assertThat(texts.select(".side-by-side p").eachText()).hasSize(2);
    }

    @Test
    void whatStandsInNeitherIsNotCompared() {
        earlier(StateCode.PUBLISHED);
        begun();

        assertThat(page().select("[id^=side-]").eachAttr("id"))
                .containsExactly("side-rette-vej", "side-rette-vej-foer", "side-rette-vej-nu");
    }

    @Test
    void aTextOfTheCommitteeStandsBesideNothingWhereNoneStood() {
        earlier(StateCode.PUBLISHED);
        begun();
        town.written("assessment", "Søen er ren.");

        Element texts = page().select("section[aria-labelledby=side-vurdering]").get(0);

        assertThat(texts.text()).contains("Ny.", "Her stod intet.", "Søen er ren.");
    }

    @Test
    void theFirstReportIsComparedWithNothing() {
        begun();

        assertThat(page().select("[id^=side-]")).isEmpty();
    }

    @Test
    void anEarlierReportThatIsNotPublicIsLaidBesideForThoseAloneWhoWrite() {
        earlier(StateCode.SUBMITTED);
        town.submitted();
        WrittenTown.kept(town.send(
                town.chair, WrittenTown.REPORT + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));

        assertThat(page().text()).contains("den forkerte vej");
        assertThat(town.page(town.office, WrittenTown.REPORT).text()).doesNotContain("forkerte");
    }

    @Test
    void whatIsClosedInTheEarlierOneIsNotLaidBeside() {
        earlier(StateCode.PUBLISHED);
        WrittenReport report = town.installation.written.reports().book().report(EARLIER);
        ReportItem item = new ReportItem(ReportItem.Kind.SECTION, "assessment");
        town.installation
                .written
                .reports()
                .is(report.with(new ReportStep.Closed(
                        item, "Forvaltningsloven § 27", SomeReports.by(Role.SECRETARY, BEGUN.plusSeconds(900)))));
        begun();

        assertThat(page().select("[id=side-vurdering]")).isEmpty();
    }

    @Test
    void everySectionThatOneOfTheTemplatesHasIsLaidBeside() {
        MemoryTemplates store = town.installation.written.templates();
        SomeTemplates.inForce(
                store,
                SomeTemplates.turned(ReportKind.COMMITTEE, SomeTemplates.section("samspil", "Samspil", false)),
                Period.quarter(2025, 4),
                Instant.parse("2025-12-01T10:00:00Z").minusSeconds(90));
        earlier(StateCode.PUBLISHED);
        begun();
        town.written("samspil", "Vi går sammen.");

        Element texts =
                page().select("section[aria-labelledby=side-afsnit-samspil]").get(0);

        assertThat(texts.select("h3").text()).isEqualTo("Samspil");
        assertThat(texts.text()).contains("Afsnittet er nyt", "Vi går sammen.");
    }

    @Test
    void whatIsSaidOfNumbersInBracketsIsNotShownInThem() {
        earlier(StateCode.PUBLISHED);
        WrittenTown.kept(town.press(town.secretary, WrittenTown.REPORT + "/begynd", Map.of()));
        WrittenTown.kept(town.send(
                town.secretary,
                WrittenTown.REPORT + "/rette-vej",
                Map.of("word", "yes", "text", "Der kom [Eget tal: 45 borgere; kilde: Borgermødet].")));

        assertThat(page().select("section[aria-labelledby=side-rette-vej]").text())
                .contains("Der kom 45 borgere.")
                .doesNotContain("Eget tal", "[Rapportens");
    }

    @Test
    void aReportOfAllHasItsTextsBesideThoseOfTheOneBefore() {
        for (ReportRef ref :
                List.of(ReportRef.quarterly(Period.quarter(2025, 3)), ReportRef.inDepth(Period.quarter(2025, 3)))) {
            WrittenReport report = SomeReports.in(ref, StateCode.PUBLISHED, BEGUN);
            List<ReportEntry> entries = new ArrayList<>(report.entries());
            entries.add(1, worded("introduction", "Et dårligt kvartal for alle."));
            entries.add(2, worded("conclusion", "Vi stopper."));
            entries.add(3, worded("efterord", "Det stod kun før."));
            WrittenReport written = new WrittenReport(ref, entries);
            town.installation
                    .written
                    .reports()
                    .is(written.with(new ReportStep.Closed(
                            ReportItem.section("conclusion"),
                            "Forvaltningsloven § 27",
                            SomeReports.by(Role.STRATEGY_OFFICE, BEGUN.plusSeconds(900)))));
            String address = WrittenAddresses.of(ref).replace("2025K3", "2025K4");
            WrittenTown.kept(town.press(town.office, address + "/begynd", Map.of()));
            WrittenTown.kept(town.send(
                    town.office, address + "/tekst/introduction", Map.of("text", "Et godt kvartal for alle.")));

            Document page = town.page(town.office, address);

            Element texts = page.select("section[aria-labelledby=side-afsnit-introduction]")
                    .get(0);
            assertThat(texts.select("del").text()).contains("dårligt");
            assertThat(texts.select("ins").text()).contains("godt");
            assertThat(page.select("section[aria-labelledby=side-afsnit-efterord]")
                            .text())
                    .contains("Afsnittet er ikke med i denne rapport.", "Det stod kun før.");
            assertThat(page.text()).doesNotContain("Vi stopper.");
        }
    }

    private static ReportNote.Worded worded(String section, String text) {
        return new ReportNote.Worded(section, text, SomeReports.by(Role.STRATEGY_OFFICE, BEGUN));
    }
}
