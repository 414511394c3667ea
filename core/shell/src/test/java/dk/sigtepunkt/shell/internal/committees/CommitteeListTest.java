package dk.sigtepunkt.shell.internal.committees;

import static dk.sigtepunkt.shell.internal.committees.ScriptedDeployments.AT;
import static dk.sigtepunkt.shell.internal.committees.ScriptedDeployments.HAVN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.ArtifactFile;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.committees.Wiring;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeListTest {
    private final ScriptedDeployments deployments = new ScriptedDeployments();
    private final Printed printed = new Printed();

    private static CatalogueSnapshot havn(CommitteeState state, RefusedContent... refused) {
        Committee content = new Committee(HAVN, "Havneudvalget", "", "Kajer.", List.of(), List.of(), List.of());
        return new CatalogueSnapshot(List.of(new KnownCommittee(content, state, "1.1.0", AT)), List.of(refused));
    }

    @Test
    void aCommitteeShowsItsVersionFileDigestAndWhoInstalledIt() {
        deployments.bundles.add(ScriptedDeployments.bundle(71, "1.1.0", true));
        deployments.before = Optional.of("1.0.0");
        new CommitteeList(havn(CommitteeState.ACTIVE), deployments, Map.of()).print(printed.out);
        assertThat(printed.toString())
                .contains("aktivt", "1.1.0", "30.09.2025 kl. 13.05", "havn.jar", "0123456789ab", "operator", "1.0.0")
                .doesNotContain("0123456789abc")
                .contains("1 af 1 kendte udvalg er installeret og aktive.");
    }

    @Test
    void versionsSideBySideAreListedWithTheOneThatServes() {
        deployments.bundles.add(ScriptedDeployments.bundle(71, "1.0.0", false));
        deployments.bundles.add(ScriptedDeployments.bundle(80, "1.1.0", true));
        new CommitteeList(havn(CommitteeState.ACTIVE), deployments, Map.of()).print(printed.out);
        assertThat(printed.toString().lines())
                .contains("  1.0.0 (bundle 71, havn.jar), venter", "  1.1.0 (bundle 80, havn.jar), vises nu");
    }

    @Test
    void faultsAndRefusalsAreNamedWithSinceWhen() {
        Fault hangs = new Fault("Bidraget hænger", AT, true);
        RefusedContent refused = new RefusedContent(
                "havn-2.jar", Optional.of(HAVN), AT, List.of("committee.yaml, linje 6: Nøglen er brugt før."));
        new CommitteeList(havn(CommitteeState.STOPPED, refused), deployments, Map.of(HAVN, hangs)).print(printed.out);
        assertThat(printed.toString())
                .contains("stoppet, med fejl")
                .contains("havn svarer ikke rigtigt siden 30.09.2025 kl. 13.05 (kræver genstart): Bidraget hænger.")
                .contains("Afvist 30.09.2025 kl. 13.05: havn-2.jar")
                .contains("  committee.yaml, linje 6: Nøglen er brugt før.");
    }

    @Test
    void theHistoryNamesWhoDidWhatWithWhichFile() {
        Deployment refused = new Deployment(
                Optional.empty(),
                DeploymentAct.REFUSED,
                "",
                new ArtifactFile("x.jar", ""),
                "deploy",
                AT,
                "Ikke en jar.\nFor stor.");
        HistoryCommand.print(List.of(refused), printed.out);
        assertThat(printed.toString())
                .contains("30.09.2025 kl. 13.05", "afvist", "x.jar", "deploy", "Ikke en jar.; For stor.");
    }

    @Test
    void theWiringIsReadableByPrograms() {
        List<String> lines = WiringCommand.lines(
                new Wiring(0, Map.of(71L, 1, 9L, 1)), List.of(ScriptedDeployments.bundle(71, "1.1.0", true)));
        assertThat(lines).startsWith("removal-pending 0", "bundle 9 - closure 1", "bundle 71 havn closure 1");
        assertThat(lines.get(3)).startsWith("Alt er vel");
        assertThat(WiringCommand.lines(new Wiring(1, Map.of(71L, 2)), List.of()).get(2))
                .contains("holdes stadig i brug", "uden at andre bundler bliver rørt");
    }
}
