package dk.sigtepunkt.shell.internal.deployments;

import static dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments.HAVN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentConsoleTest {
    @TempDir
    Path folder;

    private final ScriptedDeployments deployments = new ScriptedDeployments();
    private final Printed printed = new Printed();
    private final DeploymentConsole console = console(Policy.HOUSE);
    private Path file = Path.of("");

    private DeploymentConsole console(Policy policy) {
        return new DeploymentConsole(
                deployments,
                new DeployCommittee(deployments, Doors.with(policy)),
                printed.out,
                Actor.owner(Actor.Means.CONSOLE, "operator"));
    }

    @BeforeEach
    void putAFileThere() throws IOException {
        file = Files.writeString(folder.resolve("havn.committee.yaml"), "id: havn\n");
    }

    private static Plan.Accepted accepted(String version, Optional<String> running, boolean serves) {
        return new Plan.Accepted(
                HAVN,
                "Havneudvalget",
                new Plan.Versions(version, running, serves),
                "0123456789abcdef",
                List.of(
                        change(ItemKind.ACTION, "kran", "Ny kran", ChangeKind.CLOSED, "står ikke længere i filen"),
                        change(ItemKind.FOCUS_AREA, "kajplads", "Kajplads", ChangeKind.NEW, "")),
                List.of("Målingerne af »Liggetid« afbrydes."));
    }

    private static ItemChange change(ItemKind kind, String key, String title, ChangeKind change, String what) {
        return new ItemChange(new ItemRef(kind, HAVN, key), title, change, what);
    }

    @Nested
    class DryRun {
        @Test
        void saysWhatWouldHappenAndDoesNothing() throws IOException {
            deployments.plan = accepted("1.1.0", Optional.of("1.0.0"), true);
            console.plan(file);
            assertThat(printed.toString().lines())
                    .containsExactly(
                            "Havneudvalget (havn), version 1.1.0, SHA-256 0123456789ab",
                            "Den træder i stedet for version 1.0.0, som vises nu.",
                            "Nyt: 1",
                            "  fokusområdet »Kajplads« (kajplads)",
                            "Lukket: 1",
                            "  handlingen »Ny kran« (kran): står ikke længere i filen.",
                            "Advarsel: Målingerne af »Liggetid« afbrydes.",
                            "Prøvekørsel: intet er ændret.");
            assertThat(deployments.asked).isEmpty();
        }

        @Test
        void saysThatALowerVersionWaits() throws IOException {
            deployments.plan = accepted("0.9.0", Optional.of("1.0.0"), false);
            console.plan(file);
            assertThat(printed.toString()).contains("Den venter ved siden af version 1.0.0");
        }

        @Test
        void failsWithEveryFinding() {
            assertThatThrownBy(() -> console.plan(file))
                    .hasMessageContaining("intet er ændret")
                    .hasMessageContaining("havn.committee.yaml, linje 6: Sigtepunktet »bro« findes ikke.");
            assertThat(deployments.asked).isEmpty();
        }
    }

    @Nested
    class Deploy {
        @Test
        void saysWhatItDoesAndThatItIsDone() throws IOException {
            deployments.plan = accepted("1.0.0", Optional.empty(), true);
            console.deploy(file);
            assertThat(printed.toString())
                    .startsWith("Kontrollerer havn.committee.yaml …")
                    .contains("det bliver vist med denne version")
                    .endsWith("havn er installeret (version 1.0.0) af operator.\n");
            assertThat(deployments.asked).containsExactly("deploy havn.committee.yaml by operator");
        }

        @Test
        void aRefusedFileFailsAndItIsKeptWhoTried() {
            assertThatThrownBy(() -> console.deploy(file)).hasMessageContaining("linje 6");
            assertThat(deployments.asked).hasSize(1);
        }

        @Test
        void aFileThatIsNotThereIsNamed() {
            assertThatThrownBy(() -> console.deploy(folder.resolve("bro.jar"))).hasMessageContaining("findes ikke");
        }
    }

    @Test
    void whoMayNotChangeQuartersThatAreOverIsToldSoInADryRunAndInADeployment() {
        deployments.plan = accepted("1.0.0", Optional.empty(), true);
        deployments.retroactive = true;
        DeploymentConsole limited = console(Policies.allBut(Permission.CHANGE_ENDED_QUARTERS));
        assertThatThrownBy(() -> limited.plan(file)).hasMessageContaining("Det har du ikke ret til.");
        assertThatThrownBy(() -> limited.deploy(file)).hasMessageContaining("Det har du ikke ret til.");
        assertThat(printed.toString()).doesNotContain("er installeret");
    }

    @Test
    void stoppingStartingAndRemovingSayWhatWasDone() {
        console.stop(HAVN);
        console.start(HAVN);
        console.remove(HAVN);
        assertThat(printed.toString().lines())
                .containsExactly(
                        "havn er stoppet (version 1.0.0) af operator.",
                        "havn er startet (version 1.0.0) af operator.",
                        "havn er fjernet (version 1.0.0) af operator.");
    }

    @Test
    void rollingBackNamesTheVersionOrSaysThatThereIsNone() {
        assertThatThrownBy(() -> console.rollBack(HAVN)).hasMessageContaining("Der er ingen version før.");
        deployments.before = Optional.of("1.0.0");
        console.rollBack(HAVN);
        assertThat(printed.toString()).contains("havn er rullet tilbage til version 1.0.0 af operator.");
    }
}
