package dk.sigtepunkt.shell.internal.committees;

import static dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments.AT;
import static dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments.HAVN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.shell.internal.console.Printed;
import dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments;
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
}
