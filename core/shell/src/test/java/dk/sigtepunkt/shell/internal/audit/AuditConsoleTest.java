package dk.sigtepunkt.shell.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditConsoleTest {
    private static final Instant NOW = Instant.parse("2026-11-29T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "karaf");
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.CONSOLE, "p-a", Set.of(HeldRole.in(HAVN, Role.SECRETARY)));

    @TempDir
    Path folder;

    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final MemoryAuditHeads heads = new MemoryAuditHeads();
    private final Printed printed = new Printed();

    private AuditConsole console(Actor actor) {
        return new AuditConsole(new ReadAudit(trail, heads, Doors.house(), CLOCK), actor, printed.out);
    }

    @BeforeEach
    void somethingWasDone() {
        trail.append(AuditNote.done(
                        NOW,
                        SECRETARY,
                        Permission.RECORD_FIGURES,
                        "figures-recorded",
                        AuditEntry.About.in(HAVN, "figures", "7"))
                .because("Målt\nom", new Random(1)));
        trail.append(AuditNote.done(
                NOW, OWNER, Permission.GRANT_ROLES, "role-given", AuditEntry.About.of("account", "p-a")));
    }

    @Test
    void saysWhetherTheChainIsWholeAndEndsAScriptWhenItIsNot() {
        console(OWNER).verify();
        assertThat(printed.toString())
                .contains(
                        "Kæden slutter ved post 2, " + trail.head().hash(),
                        "Revisionssporet har 2 poster og er sammenhængende, ikke holdt mod kendt hoved.");
        heads.keep(new KeptHead(trail.head(), NOW, "knude-1"));
        console(OWNER).verify();
        assertThat(printed.toString()).contains("sammenhængende, holdt mod kendt hoved af 29.11.2026 kl. 12.00.");

        trail.links.remove(1);
        heads.unreadable.add("2026-11-01.head");
        assertThatThrownBy(() -> console(OWNER).verify())
                .hasMessage("Revisionssporet har én post og er ikke sammenhængende.");
        assertThat(printed.toString())
                .contains("Kæden slutter ved post 1, men den har været længere.", "2026-11-01.head kan ikke læses");
    }

    @Test
    void tellsTheEndAndTheLatestThatIsKnown() {
        console(OWNER).head();
        heads.keep(new KeptHead(trail.head(), NOW, "knude-1"));
        console(OWNER).head();
        assertThat(printed.toString().lines())
                .containsExactly(
                        "Kæden slutter ved post 2, " + trail.head().hash(),
                        "Der er intet kendt hoved.",
                        "Kæden slutter ved post 2, " + trail.head().hash(),
                        "Seneste kendte hoved: post 2, skrevet 29.11.2026 kl. 12.00 af serveren knude-1.");
    }

    @Test
    void listsInWordsWhatWhoeverSitsThereMayRead() {
        console(SECRETARY).list(AuditFilter.ALL, 10);
        assertThat(printed.toString())
                .contains("29.11.2026 kl. 12.00", "p-a", "konsollen", "skrev tal ind", "udført", "Målt; om")
                .doesNotContain("gav en rolle");
        console(OWNER).list(AuditFilter.ALL, 1);
        assertThat(printed.toString()).contains("gav en rolle");
        assertThatThrownBy(() -> console(Actor.nobody(Actor.Means.CONSOLE)).list(AuditFilter.ALL, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTheChainToAFileThatWasNotThere() throws IOException {
        Path file = folder.resolve("spor.jsonl");
        console(OWNER).export(file.toString(), true);
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allMatch(line -> ExportedLink.read(line).isPresent());
        assertThat(Files.readString(file)).contains("Målt");
        assertThat(printed.toString()).contains("2 poster er skrevet i " + file);

        assertThatThrownBy(() -> console(OWNER).export(file.toString(), false)).hasMessageContaining("findes allerede");
        assertThatThrownBy(() -> console(OWNER).export("", false)).hasMessageContaining("Skriv, hvilken fil");
        assertThatThrownBy(() -> console(OWNER).export(folder.resolve("x/y").toString(), false))
                .hasMessageContaining("kan ikke skrives");
        Path foreign = folder.resolve("foreign.jsonl");
        assertThatThrownBy(() -> console(SECRETARY).export(foreign.toString(), false))
                .hasMessageStartingWith("Det har du ikke ret til. Det kræver");
        assertThat(foreign).doesNotExist();
    }
}
