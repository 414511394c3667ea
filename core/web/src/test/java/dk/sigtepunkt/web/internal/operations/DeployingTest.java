package dk.sigtepunkt.web.internal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handing a file in, seeing what it would do, and having it done; and the deeds with what is there. */
final class DeployingTest {
    private static final Artifact FILE = new Artifact("vand<1>.committee.yaml", "id: vand".getBytes(UTF_8));

    private final Installation installation = MadeUp.installation();
    private final Session session = installation.signedIn();

    @Nested
    class AGoodFile {
        private final String address;

        AGoodFile() {
            installation.deployments.plan = artifact -> plan(artifact, true, List.of("Serien »x« standser"));
            address = handIn(FILE).headers().getOrDefault("Location", "");
        }

        @Test
        void isShownWithEverythingThatItWouldDo() {
            Document page = Jsoup.parse(get(address).body());

            assertThat(page.select("h1").text()).isEqualTo("Det sker, hvis Udvalget for Vand installeres");
            assertThat(page.select("main h2").eachText())
                    .containsExactly("Vær opmærksom på", "Kommer til (1)", "Bliver lukket (1)");
            assertThat(page.select(".content-changes").text())
                    .contains("Udvalget »Vand <b>«", "Ingen bruger den mere.");
            assertThat(page.select("dl.facts").text())
                    .contains("vand<1>.committee.yaml", "1.3.0. Nu vises 1.2.0.", FILE.sha256());
            assertThat(page.select(".alert-warning").text()).contains("Serien »x« standser.");
            assertThat(installation.deployments.deployed).isEmpty();
        }

        @Test
        void isInstalledByteForByteWhenAskedTo() {
            PageResponse reply = post(address, Map.of("sha256", FILE.sha256()));
            String next = reply.headers().getOrDefault("Location", "");

            assertThat(next).startsWith("/drift?gjort=updated&udvalg=vand");
            assertThat(installation.deployments.deployed)
                    .singleElement()
                    .satisfies(deployed -> assertThat(deployed.bytes()).isEqualTo(FILE.bytes()));
            assertThat(Jsoup.parse(get(next).body()).select(".alert-success").text())
                    .isEqualTo("Udvalget er opdateret Udvalget for Vand vises i version 1.2.0 fra nu af.");
            assertThat(post(address, Map.of("sha256", FILE.sha256())).status()).isEqualTo(404);
        }

        @Test
        void isNotInstalledWhenItIsNotTheOneThatWasShown() {
            assertThat(post(address, Map.of("sha256", "0")).status()).isEqualTo(409);
            assertThat(installation.deployments.deployed).isEmpty();
        }

        @Test
        void belongsToTheSessionThatHandedItIn() {
            Session other = installation.signedIn();
            PageResponse reply =
                    installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(other)));

            assertThat(reply.status()).isEqualTo(404);
            assertThat(installation.get(address).headers())
                    .containsEntry("Location", "/log-ind?videre=" + URLEncoder.encode(address, UTF_8));
        }

        @Test
        void isForgottenAfterTenMinutes() {
            installation.clock.forward(Duration.ofMinutes(9));
            assertThat(get(address).status()).isEqualTo(200);
            installation.clock.forward(Duration.ofMinutes(1));

            assertThat(get(address).status()).isEqualTo(404);
            assertThat(get(address).body()).contains("Filen ligger her ikke længere");
        }

        @Test
        void makesRoomForLaterOnes() {
            for (int later = 0; later < 4; later++) {
                handIn(FILE);
            }

            assertThat(get(address).status()).isEqualTo(404);
        }

        @Test
        void isNeitherTriedNorInstalledForWhoMayDeployButNotChangeQuartersThatAreOver() {
            installation.deployments.retroactive = true;
            assertThat(handIn(FILE).status()).isEqualTo(303);
            installation.withheld.add(Permission.CHANGE_ENDED_QUARTERS);
            for (PageResponse reply : List.of(handIn(FILE), post(address, Map.of("sha256", FILE.sha256())))) {
                assertThat(reply.status()).isEqualTo(403);
                assertThat(Jsoup.parse(reply.body()).select("main").text()).contains("Det har du ikke ret til.");
            }
            assertThat(installation.deployments.deployed).isEmpty();
        }

        @Test
        void isRefusedWithReasonsWhenItCannotBeInstalledAfterAll() {
            installation.deployments.objection = Optional.of("Bundtet <kan> ikke starte.");

            PageResponse reply = post(address, Map.of("sha256", FILE.sha256()));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(Jsoup.parse(reply.body()).select("main").text())
                    .contains("Bundtet <kan> ikke starte.", "Der er ikke ændret noget");
        }
    }

    @Test
    void aLowerVersionSaysThatItWaits() {
        installation.deployments.plan = artifact -> plan(artifact, false, List.of());
        String address = handIn(FILE).headers().getOrDefault("Location", "");

        assertThat(get(address).body()).contains("tager først over, hvis 1.2.0 fjernes");
    }

    @Test
    void aBadFileIsRefusedWithEveryFinding() {
        installation.deployments.plan =
                artifact -> new Plan.Refused(List.of("linje 3: <script> mangler", "linje 9: tom"));

        PageResponse reply = handIn(FILE);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.body()).select(".alert-list li").eachText())
                .containsExactly("linje 3: <script> mangler", "linje 9: tom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vand.zip", "vand.yaml", "jar"})
    void anotherSortOfFileIsRefusedUnread(String name) {
        installation.deployments.plan = artifact -> {
            throw new AssertionError("not to be read");
        };

        assertThat(handIn(new Artifact(name, new byte[1])).status()).isEqualTo(422);
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        assertThat(post("/drift/fil", Map.of()).body()).contains("Ingen fil valgt");
    }

    @Test
    void nobodyElseCanHandInOrInstallOrStop() {
        for (String address : List.of("/drift/fil", "/drift/fil/x", "/drift/udvalg/vand/stop")) {
            PageRequest stranger = Installation.visit("POST", address, Map.of(), Optional.empty());
            PageRequest forged = Installation.visit("POST", address, Map.of("csrf", "gæt"), Optional.of(session));
            assertThat(installation.site.reply(stranger).status()).isEqualTo(403);
            assertThat(installation.site.reply(forged).status()).isEqualTo(403);
        }
        assertThat(installation.deployments.log.newest(10)).isEmpty();
        assertThat(installation.get("/drift/udvalg/vand/stop").headers())
                .containsEntry("Location", "/log-ind?videre=%2Fdrift%2Fudvalg%2Fvand%2Fstop");
    }

    @Nested
    class Deeds {
        Deeds() {
            installation.deployments.before.put(MadeUp.WATER, "1.1.0");
        }

        @ParameterizedTest
        @CsvSource({
            "tilbage, Rul Udvalget for Vand tilbage?, ROLLED_BACK",
            "stop, Stop Udvalget for Vand?, STOPPED",
            "fjern, Fjern Udvalget for Vand?, REMOVED"
        })
        void areAskedAboutAndThenDone(String path, String question, DeploymentAct act) {
            String address = "/drift/udvalg/vand/" + path;
            Document page = Jsoup.parse(get(address).body());
            assertThat(page.select("h1").text()).isEqualTo(question);
            assertThat(page.select(".consequences li")).isNotEmpty();

            Map<String, String> fields = new HashMap<>();
            page.select("main form input").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
            PageResponse reply = post(page.select("main form").attr("action"), fields);

            assertThat(reply.status()).isEqualTo(303);
            assertThat(installation.deployments.log.newest(10)).singleElement().satisfies(done -> {
                assertThat(done.act()).isEqualTo(act);
                assertThat(done.by()).isEqualTo("administrator (driftssiden)");
            });
            assertThat(get(reply.headers().getOrDefault("Location", "")).body()).contains("alert-success");
        }

        @Test
        void aRollBackToAnotherVersionThanTheOneShownIsNotDone() {
            assertThat(post("/drift/udvalg/vand/tilbage", Map.of("version", "1.0.0"))
                            .status())
                    .isEqualTo(409);
            assertThat(installation.deployments.log.newest(10)).isEmpty();
        }

        @Test
        void whatCannotBeDoneIsSaid() {
            assertThat(get("/drift/udvalg/vand/start").status()).isEqualTo(409);
            assertThat(get("/drift/udvalg/vand/noget").status()).isEqualTo(404);
            assertThat(get("/drift/udvalg/ingen/stop").status()).isEqualTo(404);
            assertThat(post("/drift/udvalg/Ü/stop", Map.of()).status()).isEqualTo(404);
            installation.deployments.objection = Optional.of("vand kører ikke.");
            assertThat(post("/drift/udvalg/vand/stop", Map.of()).body()).contains("vand kører ikke.");
        }
    }

    private static Plan plan(Artifact artifact, boolean serves, List<String> warnings) {
        return new Plan.Accepted(
                MadeUp.WATER,
                "Udvalget for Vand",
                new Plan.Versions("1.3.0", Optional.of("1.2.0"), serves),
                artifact.sha256(),
                List.of(
                        new ItemChange(ItemRef.of(MadeUp.WATER), "Vand <b>", ChangeKind.NEW, ""),
                        new ItemChange(ItemRef.of(MadeUp.EXAMPLE), "Sigt", ChangeKind.CLOSED, "Ingen bruger den mere")),
                warnings);
    }

    private PageResponse handIn(Artifact artifact) {
        PageRequest visit = Installation.visit("POST", "/drift/fil", Map.of(), Optional.of(session));
        return installation.site.reply(visit.sent(Map.of("csrf", session.csrf()), Optional.of(artifact)));
    }

    private PageResponse post(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(session)));
    }

    private PageResponse get(String address) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
    }
}
