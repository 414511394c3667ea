package dk.sigtepunkt.web.internal.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The deadlines of one's committees on one's own desk, each with the way to where it is seen to. */
class DeadlinesOnTheDeskTest {
    private static final CommitteeId ROADS = new CommitteeId("vtf");

    private final Installation installation = RealContent.installation();

    DeadlinesOnTheDeskTest() throws IOException {}

    private Elements deadlines(HeldRole role) {
        PageResponse answer = installation.site.reply(Installation.visit(
                "GET",
                "/mine-udvalg",
                Map.of(),
                Optional.of(installation.signedIn(installation.holders.person(role)))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        return page.select("article:has(#udvalg-vtf) h3:contains(Frister) + ul > li");
    }

    @Test
    void whatIsMissingLeadsTheSecretaryToTheReportAndOthersToTheWheel() {
        Elements secretary = deadlines(HeldRole.in(ROADS, Role.SECRETARY));
        assertThat(secretary.get(0).select("a").attr("href")).matches("/rapporter/20\\d\\dK[1-4]/vtf");
        assertThat(secretary.get(0).text()).contains("Frist for udvalgets egen vurdering", "mangler siden", "Eksempel");
        assertThat(secretary.get(secretary.size() - 1).select("a").attr("href")).isEqualTo("/udvalg/vtf/aarshjul");
        assertThat(secretary.get(secretary.size() - 1).text()).endsWith("ældre frister mangler også");
        assertThat(deadlines(HeldRole.in(ROADS, Role.POLITICIAN))
                        .get(0)
                        .select("a")
                        .attr("href"))
                .isEqualTo("/udvalg/vtf/aarshjul");
    }

    @Test
    void aReportThatIsSubmittedIsNoLongerMissing() {
        String before = deadlines(HeldRole.in(ROADS, Role.SECRETARY)).get(0).text();
        Elements links = deadlines(HeldRole.in(ROADS, Role.SECRETARY)).get(0).select("a");
        Period quarter = Period.parse(links.attr("href").split("/")[2]);
        installation
                .written
                .reports()
                .is(SomeReports.in(
                        ReportRef.of(ROADS, quarter), StateCode.SUBMITTED, Instant.parse("2026-02-01T10:00:00Z")));
        assertThat(deadlines(HeldRole.in(ROADS, Role.SECRETARY)).get(0).text()).isNotEqualTo(before);
    }
}
