package dk.sigtepunkt.shell.internal.deployments;

import static dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments.HAVN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeConsoleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
    private static final Artifact JAR = new Artifact("havn.jar", "code".getBytes(UTF_8));
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(HAVN, Role.SECRETARY)));

    private final MemoryCodeApprovals approvals = new MemoryCodeApprovals();
    private final Printed printed = new Printed();
    private final CodeConsole console = console(Actor.owner(Actor.Means.CONSOLE, "operator"));

    private CodeConsole console(Actor actor) {
        return new CodeConsole(
                new ApproveCode(approvals, new ScriptedDeployments(), Doors.house(), CLOCK), printed.out, actor);
    }

    private void ask(Actor actor) {
        new AskForCode(approvals, Doors.house(), CLOCK).ask(HAVN, JAR, actor);
    }

    @Test
    void whatWaitsIsListedWithTheWholeDigest() {
        console.list();
        assertThat(printed.toString()).contains("Intet udvalg har lagt kode ind");
        ask(SECRETARY);
        console.list();
        assertThat(printed.toString()).contains(JAR.sha256(), "havn.jar", "p-sekretaer", "venter");
    }

    @Test
    void approvedFromTheFolderItIsSaidThatItComes() {
        ask(Actor.deployFolder("mappen deploy/havn", HAVN));
        console.approve(JAR.sha256().toUpperCase(Locale.ROOT), "");
        assertThat(printed.toString()).contains("Koden i havn.jar er godkendt. Filen ligger i mappen deploy");
    }

    @Test
    void approvedItIsTakenIntoUse() {
        ask(SECRETARY);
        console.approve(JAR.sha256(), "");
        assertThat(printed.toString()).contains("Koden i havn.jar er godkendt");
        assertThatThrownBy(() -> console.refuse(JAR.sha256(), "Nej")).hasMessageContaining("allerede godkendt");
    }

    @Test
    void refusedItIsSaid() {
        ask(SECRETARY);
        assertThatThrownBy(() -> console.refuse(JAR.sha256(), " ")).hasMessageContaining("skal begrundes");
        console.refuse(JAR.sha256(), "Den kalder ud");
        console.list();
        assertThat(printed.toString()).contains("Koden i havn.jar er afvist.", "afvist af operator: Den kalder ud");
    }

    @Test
    void whoMayNotIsToldSo() {
        ask(SECRETARY);
        assertThatThrownBy(() -> console(SECRETARY).approve(JAR.sha256(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> console.approve("0c", "")).hasMessageContaining("Ingen fil med den SHA-256");
    }
}
