package dk.sigtepunkt.web.internal.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.reporting.internal.seals.SealedFacts;
import dk.sigtepunkt.reporting.internal.seals.SealedReports;
import dk.sigtepunkt.reporting.seal.SealDifference;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.sealed.Development;
import dk.sigtepunkt.reporting.sealed.ReadArea;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementArea;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What developed between two sealed reports, as a politician reads it and as a program does. */
final class SupplementPageTest {
    private static final Period THIRD = SealedTown.QUARTER.previous();
    private static final String OLDER = "/forseglet/committee.vand.2025K3/2";
    private static final String NEWER = "/forseglet/committee.vand.2025K4/2";
    private static final String PAGE = NEWER + "/indstik";

    private final Installation site = SealedTown.madeUp().installation;
    private final Optional<Session> office =
            Optional.of(site.signedIn(site.holders.person(HeldRole.everywhere(Role.STRATEGY_OFFICE))));

    SupplementPageTest() {
        site.sealing = new SealedReports(
                site.writtenReports(),
                () -> Optional.of(site.bodies()),
                new SealedFacts(who -> "person:" + who.hashCode(), new SealedFacts.Made("1.0.0", true)),
                new SealedReports.Maker("Byen", "1.0.0", true),
                new Random(7));
        site.figures.append(
                List.of(
                        MadeUp.observation(MadeUp.EXAMPLE, "2025K3", 2, Origin.REAL),
                        MadeUp.observation(MadeUp.EXAMPLE, "2025K4", 77, Origin.REAL)),
                Optional.empty(),
                "",
                Notes.any());
        laid(THIRD, Instant.parse("2025-12-01T10:00:00Z"));
        laid(SealedTown.QUARTER, SealedTown.NOW);
    }

    private void laid(Period quarter, Instant at) {
        site.written.reports().is(SomeReports.in(ReportRef.of(MadeUp.WATER, quarter), StateCode.TREATED, at));
        site.clock.forward(Duration.ofMinutes(5));
        SealedTown.lay(site, quarter, office);
        site.clock.forward(Duration.ofMinutes(5));
        SealedTown.lay(site, quarter, office);
    }

    private PageResponse get(Optional<Session> who, String address) {
        return site.site.reply(Installation.visit("GET", address, Map.of(), who));
    }

    private PageResponse get(Optional<Session> who, String address, String from) {
        return get(who, address + "?fra=" + from);
    }

    private Document page(Optional<Session> who, String address) {
        PageResponse answer = get(who, address);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private SealFile file(String address) throws Exception {
        return SealFile.read(bytes(address));
    }

    private byte[] bytes(String address) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        get(office, address).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void whatDevelopedIsToldAndTheRestHasALine() {
        Document page = page(office, PAGE);
        assertThat(page.select("h1").text()).contains("Indstik", "3. kvartal 2025", "4. kvartal 2025");
        assertThat(page.select("#udviklet ~ section h3").eachText())
                .containsExactly("Rene <script>alert(1)</script> søer & åer");
        assertThat(page.select(".report-area").text())
                .contains("Status er gået fra", "Data", "77", "Handlinger", "Rens søen");
        assertThat(page.select("[aria-labelledby=ellers] li").text())
                .contains("Sikre badesteder", "Ingen væsentlig udvikling", "Ikke nok data");
        assertThat(page.select("main").text()).contains("1 af 2 fokusområder har udviklet sig væsentligt.");
        assertThat(page(office, NEWER).select("a[href^=" + PAGE + "]").text()).contains("Se indstikket");
    }

    @Test
    void eachKindOfDevelopmentHasASentenceOfItsOwn() throws Exception {
        ReadArea area = Supplement.between(file(OLDER + "/fil"), file(NEWER + "/fil"))
                .areas()
                .get(0)
                .newest();
        List<String> said = new ArrayList<>();
        for (Development.Kind kind : Development.Kind.values()) {
            boolean action = kind.code().startsWith("action-");
            Development one = new Development(
                    kind, "Stien", action ? "started" : "on-track", action ? "completed" : "off-course");
            said.addAll(SupplementAreaView.of(
                            new SupplementArea(Optional.of(area), Optional.of(area), List.of(one)),
                            Installation.visit("GET", "/", Map.of(), office))
                    .developments());
        }
        assertThat(said)
                .doesNotHaveDuplicates()
                .hasSize(Development.Kind.values().length)
                .allMatch(one -> one.endsWith(".") || one.endsWith("completed"));
    }

    @Test
    void theFileMakesTheNewerOneOfTheOlderOne() throws Exception {
        SealDifference made = SealDifference.read(bytes(PAGE + "/fil"));
        assertThat(made.apply(file(OLDER + "/fil"))).isEqualTo(SealDifference.content(file(NEWER + "/fil")));
        assertThat(made.lean(file(OLDER + "/fil"))).isTrue();
    }

    @Test
    void whatThereIsNothingToCompareWithSaysSo() {
        String first = "/forseglet/committee.vand.2025K3/1";
        assertThat(get(office, first + "/indstik").status()).isEqualTo(404);
        assertThat(get(office, first + "/indstik").body()).contains("intet at sammenligne med");
        assertThat(page(office, first).select("a[href$=/indstik]")).isEmpty();
        for (String from : List.of("committee.vand.2025K4/2", "quarterly.2025K3/1", "vrøvl", "../..", "/", "x/1")) {
            assertThat(get(office, PAGE, from).status()).as(from).isEqualTo(404);
        }
        assertThat(get(office, PAGE, "committee.vand.2025K3/2").status()).isEqualTo(200);
    }

    @Test
    void nobodyComparesWhatTheyMayNotRead() {
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(404);
        publish(SealedTown.QUARTER);
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(404);
        assertThat(get(Optional.empty(), PAGE).body()).contains("intet at sammenligne med");
        assertThat(get(Optional.empty(), PAGE, "committee.vand.2025K3/2").status())
                .isEqualTo(404);
        publish(THIRD);
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(200);
    }

    @Test
    void whatIsClosedIsNeitherToldNorInTheFile() throws Exception {
        publish(THIRD);
        publish(SealedTown.QUARTER);
        ReportRef ref = ReportRef.of(MadeUp.WATER, SealedTown.QUARTER);
        site.written
                .reports()
                .is(site.written
                        .reports()
                        .book()
                        .report(ref)
                        .with(new ReportStep.Closed(
                                ReportItem.find("area:soe").orElseThrow(),
                                "Forvaltningsloven § 27",
                                SomeReports.by(Role.STRATEGY_OFFICE, site.clock.instant()))));
        Document outside = page(Optional.empty(), PAGE);
        assertThat(outside.select("main").text())
                .contains(
                        "Noget i rapporterne er lukket", "står ikke i den nyere rapport, eller det kan ikke læses der")
                .doesNotContain("77,0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        get(Optional.empty(), PAGE + "/fil").writeTo(out);
        assertThat(out.toString(UTF_8)).doesNotContain("\"77\"", "77,0").contains("gone");
    }

    private void publish(Period quarter) {
        ReportRef ref = ReportRef.of(MadeUp.WATER, quarter);
        Instant at = site.clock.instant().minusSeconds(1);
        site.written
                .reports()
                .is(site.written
                        .reports()
                        .book()
                        .report(ref)
                        .with(new ReportStep.Published(at, SomeReports.by(Role.STRATEGY_OFFICE, at))));
    }
}
