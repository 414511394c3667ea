package dk.sigtepunkt.web.internal.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SealsAlike;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.reporting.internal.seals.SealedFacts;
import dk.sigtepunkt.reporting.internal.seals.SealedReports;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Sealed reports as they are read: reports that were laid through their pages, and sealed by what seals on the server. */
final class SealPagesTest {
    private static final String LIST = "/forseglet";
    private static final String FIRST = LIST + "/committee.vand.2025K4/1";
    private static final String PAGE = LIST + "/committee.vand.2025K4/2";
    private static final String FILE = PAGE + "/fil";
    private static final String REPORT = "/rapporter/2025K4/vand";
    private static final String WORDS = "Søen er renere";
    private static final String GROUND = "Forvaltningsloven § 27";

    private final Installation site = SealedTown.madeUp().installation;
    private final ReportSealing sealing = new SealedReports(
            site.writtenReports(),
            () -> Optional.of(site.bodies()),
            new SealedFacts(who -> "person:" + who.hashCode(), new SealedFacts.Made("1.0.0", true)),
            new SealedReports.Maker("Byen", "1.0.0", true),
            new Random(7));
    private final Optional<Session> office = signedIn(HeldRole.everywhere(Role.STRATEGY_OFFICE));
    private final Optional<Session> secretary = signedIn(HeldRole.in(MadeUp.WATER, Role.SECRETARY));
    private final Optional<Session> politician = signedIn(HeldRole.in(MadeUp.WATER, Role.POLITICIAN));

    private Optional<Session> signedIn(HeldRole role) {
        return Optional.of(site.signedIn(site.holders.person(role)));
    }

    private PageResponse get(Optional<Session> who, String address) {
        return site.site.reply(Installation.visit("GET", address, Map.of(), who));
    }

    private String words(Optional<Session> who, String address) {
        return Jsoup.parse(get(who, address).body()).select("main").text();
    }

    private static byte[] bytes(PageResponse answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.writeTo(out);
        return out.toByteArray();
    }

    private void laid(ReportSealing by) {
        site.sealing = by;
        site.written.reports().is(SomeReports.in(SealedTown.OWN, StateCode.TREATED, SealedTown.NOW));
        lay();
    }

    /** Before each of its bodies. */
    private void lay() {
        SealedTown.lay(site, office);
        site.clock.forward(Duration.ofMinutes(5));
        SealedTown.lay(site, office);
    }

    private void then(ReportStep step) {
        site.written
                .reports()
                .is(site.written.reports().book().report(SealedTown.OWN).with(step));
    }

    private void published() {
        then(new ReportStep.Published(
                site.clock.instant().minusSeconds(1),
                SomeReports.by(Role.STRATEGY_OFFICE, site.clock.instant().minusSeconds(1))));
    }

    private void closed() {
        then(new ReportStep.Closed(
                ReportItem.find("area:soe").orElseThrow(),
                GROUND,
                SomeReports.by(Role.STRATEGY_OFFICE, site.clock.instant())));
    }

    @Test
    void whereNothingIsSealedItIsSaidWhenThereWillBe() {
        assertThat(words(Optional.empty(), LIST))
                .contains("Ingen forseglet rapport kan læses endnu", "følger ikke med");
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(404);
        assertThat(get(Optional.empty(), LIST + "/ingen.2025K4/0").status()).isEqualTo(404);
    }

    @Test
    void whatIsLaidIsReadByThoseWhoReadTheReportAndByNobodyElse() {
        laid(sealing);
        for (String address : List.of(PAGE, FILE)) {
            assertThat(get(Optional.empty(), address).status()).as(address).isEqualTo(404);
            assertThat(get(politician, address).status()).as(address).isEqualTo(200);
            assertThat(get(secretary, address).status()).as(address).isEqualTo(200);
        }
        assertThat(words(Optional.empty(), LIST)).doesNotContain("udgave 2");
        assertThat(words(politician, LIST)).contains("udgave 2");
        assertThat(words(secretary, FIRST)).contains("der er en senere udgave");
        assertThat(Jsoup.parse(get(secretary, PAGE).body()).select("main a").eachAttr("href"))
                .contains(FIRST);
    }

    @Test
    void whatIsPublishedIsReadFromTheSealAndSavedAsTheFileThatHolds() throws IOException, JsonUnreadable {
        laid(sealing);
        published();
        String digest = site.written.reports().seals().all().get(1).digest();
        PageResponse saved = get(Optional.empty(), FILE);
        SealFile file = SealFile.read(bytes(saved));
        assertThat(file.holds()).isTrue();
        assertThat(file.digest()).isEqualTo(digest);
        assertThat(saved.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"sigtepunkt-committee.vand.2025K4-udgave-2.json\"");
        assertThat(words(Optional.empty(), PAGE)).contains(WORDS, digest, "Byen", "simuleret", "1.0.0");
        assertThat(words(Optional.empty(), LIST)).contains(digest, "udgave 2").doesNotContain("udgave 1");
        assertThat(get(Optional.empty(), FIRST).status()).isEqualTo(404);
        assertThat(Jsoup.parse(get(Optional.empty(), LIST).body())
                        .select("main a")
                        .eachAttr("href"))
                .contains(PAGE, FILE);
        assertThat(Jsoup.parse(get(Optional.empty(), REPORT).body())
                        .select("main a[href=" + PAGE + "]")
                        .text())
                .startsWith("Forseglet udgave 2");
        assertThat(words(Optional.empty(), REPORT)).contains(digest);
    }

    @Test
    void itIsReadWhenItsCommitteeIsGone() {
        laid(sealing);
        published();
        String before = words(Optional.empty(), PAGE);
        site.next = () -> CatalogueSnapshot.EMPTY;
        assertThat(words(Optional.empty(), PAGE)).isEqualTo(before);
        assertThat(words(Optional.empty(), LIST)).contains("udgave 2");
    }

    @Test
    void whatIsClosedAfterItIsSealedIsToldToNobodyOutside() throws IOException, JsonUnreadable {
        laid(sealing);
        published();
        closed();
        assertHidden(PAGE);
        assertThat(words(secretary, PAGE)).contains(WORDS, "Lukket for offentligheden: " + GROUND);
        assertThat(new String(bytes(get(secretary, FILE)), UTF_8)).contains(WORDS);
    }

    @Test
    void whatWasClosedWhenItWasSealedIsInNoAnswerToNobody() throws IOException, JsonUnreadable {
        site.sealing = sealing;
        site.written.reports().is(SomeReports.in(SealedTown.OWN, StateCode.TREATED, SealedTown.NOW));
        closed();
        lay();
        published();
        assertHidden(PAGE);
        assertThat(new String(bytes(get(secretary, FILE)), UTF_8)).contains(WORDS);
    }

    private void assertHidden(String page) throws IOException, JsonUnreadable {
        for (String address : List.of(LIST, page, page + "/fil", REPORT)) {
            PageResponse answer = get(Optional.empty(), address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(bytes(answer), UTF_8)).as(address).doesNotContain(WORDS);
        }
        assertThat(SealFile.read(bytes(get(Optional.empty(), page + "/fil"))).holds())
                .isTrue();
        assertThat(words(Optional.empty(), page)).contains("Lukket: " + GROUND);
    }

    @Test
    void aSealThatIsBrokenIsSaidToBeAndNotShown() throws IOException {
        laid(SealsAlike.sealing());
        published();
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(500);
        assertThat(words(Optional.empty(), FILE)).contains("kan ikke læses længere");
    }

    @Test
    void aSealThatWasChangedIsNotShownButItsFileIsSaved() throws IOException {
        laid(request -> {
            Sealed sealed = sealing.seal(request);
            String changed = sealed.file().replace(WORDS, "Søen er beskidt");
            return new Sealed(sealed.head(), changed, sealed.html());
        });
        published();
        assertThat(get(Optional.empty(), PAGE).status()).isEqualTo(500);
        assertThat(words(Optional.empty(), PAGE))
                .contains("er ikke det, der blev forseglet")
                .doesNotContain("Søen er");
        assertThat(new String(bytes(get(Optional.empty(), FILE)), UTF_8)).contains("Søen er beskidt");
    }

    @Test
    void theVerifierIsSavedWithItsOwnDigestWhereTheInstallationHasIt() throws IOException {
        String address = LIST + "/sigtepunkt-verify.jar";
        assertThat(get(Optional.empty(), address).status()).isEqualTo(404);
        assertThat(words(Optional.empty(), address)).contains("følger ikke med");
        Path folder = Files.createDirectories(site.home.resolve("lib/verify"));
        byte[] jar = "en jar".getBytes(UTF_8);
        Files.write(folder.resolve("sigtepunkt-verify.jar"), jar);
        assertThat(bytes(get(Optional.empty(), address))).isEqualTo(jar);
        assertThat(words(Optional.empty(), LIST)).contains(Sha256.hex(jar));
    }
}
