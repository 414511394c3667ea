package dk.sigtepunkt.shell.internal.deployments;

import static dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments.AT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.Wiring;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploymentListsTest {
    private final Printed printed = new Printed();

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
