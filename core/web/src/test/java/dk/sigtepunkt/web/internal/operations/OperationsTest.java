package dk.sigtepunkt.web.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Wiring;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the operations page shows, to everybody and to the administrator. */
final class OperationsTest {
    private static final Instant AT = Instant.parse("2026-03-09T13:05:00Z");

    private final Installation installation = MadeUp.installation();

    @Test
    void saysEachStateInWords() {
        assertThat(installation
                        .page("/drift")
                        .select("#udvalg-vand ~ .unit-state")
                        .text())
                .isEqualTo("Aktivt Version 1.2.0 siden 01.02.2026 kl. 09.00");
        assertThat(state(CommitteeState.STOPPED)).startsWith("Stoppet Version 1.0.0");
        assertThat(state(CommitteeState.NOT_INSTALLED)).startsWith("Ikke installeret");
    }

    private static String state(CommitteeState state) {
        return MadeUp.installation(new StrategyState.Draft("Udkast."), state)
                .page("/drift")
                .select("#udvalg-land ~ .unit-state")
                .text();
    }

    @Test
    void saysWhatIsWrongWithACommitteeAtThatCommittee() {
        installation.contributions.faults.put(MadeUp.LAND, new Fault("Koden svarer ikke", AT, true));
        refuse(Optional.of(MadeUp.WATER), "vand-1.3.0.jar");
        Document page = installation.page("/drift");

        assertThat(page.select("[aria-labelledby=udvalg-land] .alert").text())
                .isEqualTo("Kræver genstart. Koden svarer ikke. Siden 09.03.2026 kl. 14.05.");
        assertThat(page.select("[aria-labelledby=udvalg-vand] .alert").text())
                .contains("Afvist: vand-1.3.0.jar, 09.03.2026 kl. 14.05", "linje 12: <b>feltet</b> mangler");
        assertThat(page.select("[aria-labelledby=udvalg-vand] b, [aria-labelledby=afvist] .alert"))
                .isEmpty();
    }

    @Test
    void doesNotSayTwiceSinceWhenAFaultIs() {
        String sentence = "Koden har fejlet siden 09.03.2026 kl. 14.05.";
        installation.contributions.faults.put(MadeUp.LAND, new Fault(sentence, AT, false));

        assertThat(installation
                        .page("/drift")
                        .select("[aria-labelledby=udvalg-land] .alert")
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void saysThatALowerVersionWaits() {
        assertThat(installation
                        .page("/drift?gjort=installed&udvalg=vand&version=1.0.0")
                        .select(".alert-success")
                        .text())
                .isEqualTo(
                        "Versionen ligger klar Version 1.0.0 af Udvalget for Vand ligger ved siden af version 1.2.0, "
                                + "som stadig vises.");
    }

    @Test
    void aRefusedFileOfNobodyKnownIsListedByItself() {
        refuse(Optional.empty(), "hvem.jar");
        refuse(Optional.of(new CommitteeId("ny")), "ny.committee.yaml");

        assertThat(installation
                        .page("/drift")
                        .select("[aria-labelledby=afvist] h3")
                        .eachText())
                .hasSize(2)
                .anyMatch(heading -> heading.contains("hvem.jar"));
    }

    private void refuse(Optional<CommitteeId> committee, String source) {
        CatalogueSnapshot now = installation.next.get();
        List<RefusedContent> refused = new ArrayList<>(now.refused());
        refused.add(new RefusedContent(source, committee, AT, List.of(source + ", linje 12: <b>feltet</b> mangler")));
        installation.next = () -> new CatalogueSnapshot(now.committees(), refused);
    }

    @Nested
    class OfWhatIsInstalled {
        OfWhatIsInstalled() {
            installation.deployments.bundles.addAll(
                    List.of(bundle(7, "1.2.0", "vand-1.2.0.jar", true), bundle(8, "1.1.0", "vand-1.1.0.jar", false)));
            installation.deployments.before.put(MadeUp.WATER, "1.1.0");
            installation.deployments.wiring = new Wiring(2, Map.of(7L, 3, 8L, 1));
            installation.deployments.log.add(
                    new Deployment(
                            Optional.of(MadeUp.WATER),
                            DeploymentAct.REFUSED,
                            "",
                            new ArtifactFile("x<y.jar", ""),
                            "mappen deploy",
                            AT,
                            "Er tom"),
                    Notes.any());
        }

        @Test
        void everybodySeesWhatRunsSideBySideButNoFileAndNoButton() {
            Document page = installation.page("/drift");

            assertThat(page.text())
                    .contains("Version 1.1.0 kører ved siden af version 1.2.0, som vises.")
                    .doesNotContain("SHA-256", "vand-1.1.0.jar", "mappen deploy", "Er tom", "i hukommelsen");
            assertThat(page.select("main form, main .button")).isEmpty();
        }

        @Test
        void theAdministratorSeesFileDigestAndWhoDidIt() {
            Document page = installation.signedInPage("/drift");

            assertThat(page.select("[aria-labelledby=udvalg-vand] dl").eachText())
                    .hasSize(2)
                    .allMatch(text -> text.contains("anne, 09.03.2026 kl. 14.05"));
            assertThat(page.select("details.digest summary code").eachText()).containsOnly("abcdefabcdef…");
            assertThat(page.select("details.digest > code").eachText()).allMatch(digest -> digest.length() == 60);
        }

        @Test
        void theAdministratorIsOfferedWhatCanBeDone() {
            assertThat(installation
                            .signedInPage("/drift")
                            .select("[aria-labelledby=udvalg-vand] .unit-deeds a")
                            .eachAttr("href"))
                    .containsExactly(
                            "/drift/udvalg/vand/tilbage", "/drift/udvalg/vand/stop", "/drift/udvalg/vand/fjern");
        }

        @Test
        void theAdministratorSeesHistoryAndWiring() {
            Document page = installation.signedInPage("/drift");

            assertThat(page.select(".history tbody tr").text())
                    .contains("Udvalget for Vand", "Afvist", "Er tom", "x<y.jar", "mappen deploy");
            assertThat(page.select("#tilstand ~ ul").text())
                    .contains(
                            "2 bundter er taget ud, men bliver stadig holdt i hukommelsen.",
                            "Skiftes vand 1.2.0 (bundt 7), bliver 3 bundter berørt i alt.");
        }

        private InstalledBundle bundle(long number, String version, String name, boolean serving) {
            return new InstalledBundle(
                    number,
                    MadeUp.WATER,
                    version,
                    new ArtifactFile(name, "abcdef".repeat(10)),
                    new InstalledBundle.Installed("anne", Optional.of(AT), false),
                    new InstalledBundle.Use(true, serving));
        }
    }

    @Test
    void aLinkCannotMakeThePageSaySomething() {
        Document page = installation.page("/drift?gjort=stopped&udvalg=%3Cb%3E&version=ring+12345678");

        assertThat(page.select(".alert-success")).isEmpty();
        assertThat(page.text()).doesNotContain("12345678");
    }

    @Test
    void withoutAnythingThereIsSaysSo() throws IOException {
        Document page = RealContent.withoutCommittees().signedInPage("/drift");

        assertThat(page.select("main").text())
                .contains("Der er ingen udvalg installeret.", "Intet endnu.", "intet udvalg er installeret");
    }
}
