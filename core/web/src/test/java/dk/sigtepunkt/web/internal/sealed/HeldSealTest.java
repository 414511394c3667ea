package dk.sigtepunkt.web.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.reporting.internal.seals.SealedFacts;
import dk.sigtepunkt.reporting.internal.seals.SealedReports;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A committee's seal tells everybody nothing of another committee before that one's report does. */
final class HeldSealTest {
    private static final String PAGE = "/forseglet/committee.vand.2025K4/1";

    /** A town with a sealed and published report of the one committee, by the figure that the other one has. */
    private static Installation town(double land) throws Exception {
        Installation site = SealedTown.madeUp().installation;
        Instant before = Instant.parse("2025-01-10T10:00:00Z");
        Influences.agreed(site.influences, "land/skov", "vand/soe", before);
        site.figures.append(
                List.of(
                        MadeUp.observation(MadeUp.REAL, "2025K3", 15, Origin.REAL),
                        MadeUp.observation(MadeUp.REAL, SealedTown.QUARTER.code(), land, Origin.REAL)),
                Optional.empty(),
                "",
                Notes.any());
        site.readers.waitFrom(SealedTown.QUARTER.code());
        SealedReports sealing = new SealedReports(
                site.writtenReports(),
                () -> Optional.of(site.bodies()),
                new SealedFacts(who -> "person:" + who.hashCode(), new SealedFacts.Made("1.0.0", true)),
                new SealedReports.Maker("Byen", "1.0.0", true),
                new Random(7));
        site.sealing = sealing;
        site.written.reports().is(SomeReports.in(SealedTown.OWN, StateCode.TREATED, SealedTown.NOW));
        SealedTown.lay(
                site, Optional.of(site.signedIn(site.holders.person(HeldRole.everywhere(Role.STRATEGY_OFFICE)))));
        published(site, MadeUp.WATER);
        return site;
    }

    private static void published(Installation site, CommitteeId committee) {
        site.written
                .reports()
                .is(SomeReports.in(
                        ReportRef.of(committee, SealedTown.QUARTER),
                        StateCode.PUBLISHED,
                        site.clock.instant().minus(Duration.ofDays(1))));
    }

    private static PageResponse get(Installation site, String address) {
        return site.site.reply(Installation.visit("GET", address, Map.of(), Optional.empty()));
    }

    private static SealFile file(Installation site) throws IOException, JsonUnreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        get(site, PAGE + "/fil").writeTo(out);
        return SealFile.read(out.toByteArray());
    }

    private static String words(Installation site, String address) {
        return Jsoup.parse(get(site, address).body()).select("main").text();
    }

    private static String digest(Installation site) {
        return site.written
                .reports()
                .seals()
                .last(SealedTown.OWN)
                .map(SealedHead::digest)
                .orElseThrow();
    }

    @Test
    void whatIsToldOfOthersWaitsForTheirReport() throws Exception {
        Installation bad = town(0.1);
        Installation good = town(88842);
        for (Installation site : List.of(bad, good)) {
            assertThat(get(site, PAGE).status()).isEqualTo(404);
            assertThat(get(site, PAGE + "/fil").status()).isEqualTo(404);
            assertThat(words(site, "/forseglet")).contains("Ingen forseglet rapport kan læses endnu");
            assertThat(words(site, "/rapporter/2025K4/vand")).contains("Forseglet udgave 1", digest(site));
            assertThat(get(site, "/rapporter/2025K4/vand").body()).doesNotContain(PAGE);
        }
        assertThat(words(bad, PAGE))
                .isEqualTo(words(good, PAGE))
                .contains("fortæller også om andre udvalg", "ikke offentliggjort endnu");
        published(bad, MadeUp.LAND);
        published(good, MadeUp.LAND);
        assertThat(get(bad, "/rapporter/2025K4/vand").body()).contains(PAGE);
        assertThat(get(bad, PAGE).status()).isEqualTo(200);
        assertThat(file(bad).digest()).isEqualTo(digest(bad));
        assertThat(named(file(bad))).isNotEqualTo(named(file(good)));
    }

    private static List<String> named(SealFile file) {
        return file.open().stream()
                .filter(part -> part.name().contains("crossings"))
                .map(part -> part.content().toString())
                .toList();
    }
}
