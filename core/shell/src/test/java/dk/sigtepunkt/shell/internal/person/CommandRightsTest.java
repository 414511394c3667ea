package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.keys.SshLines;
import dk.sigtepunkt.domain.rights.Cells;
import dk.sigtepunkt.domain.rights.Need;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.rights.Somebody.Known;
import dk.sigtepunkt.shell.internal.Commands;
import dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.impl.action.command.ManagerImpl;
import org.apache.karaf.shell.impl.console.SessionFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every command, typed by everybody who can come to the people's console: each cell is as the table of rights says. Nobody comes
 * there without a key of one's own, and the owner of the machine has Karaf's console.
 */
class CommandRightsTest {
    private static final byte[] FILE = "indicator;period;value\nhavn.vandstand;2025K1;12\n".getBytes(UTF_8);
    private static final CommitteeId VEJ = new CommitteeId("vej");

    private final CommandTown town = new CommandTown();
    private final SessionFactoryImpl sessions = new SessionFactoryImpl(new ThreadIOImpl());
    private final PersonDesk desk = new PersonDesk(sessions, town.table.know, town.table.holders);

    @BeforeEach
    void open() {
        town.services().forEach(service -> sessions.getRegistry().register(service));
        ManagerImpl commands = new ManagerImpl(sessions, sessions);
        Commands.all().forEach(commands::register);
    }

    @AfterEach
    void close() {
        sessions.stop();
    }

    @Test
    void everyCommandHasALine() {
        assertThat(CommandOperations.all().keySet().stream()
                        .map(line -> line.split(" ")[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Commands.all().stream()
                        .map(type -> type.getAnnotation(Command.class).name())
                        .toList());
    }

    @Test
    void everyCellIsAsTheTableSays() throws Exception {
        Cells cells = new Cells(ScriptedDeployments.HAVN, town.noted, town::kept);
        List<Somebody> people = Somebody.all(ScriptedDeployments.HAVN, VEJ).stream()
                .filter(one -> one.known() == Known.PERSON)
                .toList();
        int seed = 0;
        for (Somebody one : people) {
            AccountId account = town.table.holders.person(one.roles().toArray(HeldRole[]::new));
            String fingerprint = town.table
                    .added("Bærbar", SshLines.ed25519(seed++), town.table.holders.actor(account))
                    .key()
                    .fingerprint();
            for (Map.Entry<String, Need> line : CommandOperations.all().entrySet()) {
                String typed = filled(line.getKey(), town.there(line.getKey()));
                cells.cell(line.getKey(), line.getValue(), one, account.value(), () -> typed(typed, fingerprint));
            }
        }
        cells.assertAsTheTableSays(people.size() * CommandOperations.all().size());
    }

    private static String filled(String line, Map<String, String> there) {
        String filled = line;
        for (Map.Entry<String, String> one : there.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    private Cells.Told typed(String line, String fingerprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        int code = desk.run(line, fingerprint, new ByteArrayInputStream(FILE), streams);
        String said = err.toString(UTF_8).strip();
        return new Cells.Told(told(line, code, said), !line.equals("first-administrator"), code + " " + said);
    }

    private static Answer told(String line, int code, String said) {
        boolean hidden = (line.startsWith("code-") && said.startsWith("Ingen fil med den SHA"))
                || (line.startsWith("proposal") && said.startsWith("Der er intet forslag"));
        if (said.contains("Det har du ikke ret til") || hidden) {
            return Answer.FORBIDDEN;
        }
        // Who may see it comes as far as to where it is to be written, which is nobody's but the owner's.
        boolean reached = said.equals(CommandTown.REACHED)
                || said.startsWith("Det skriver en fil på serveren")
                // Nothing in the town is sealed.
                || said.startsWith("Der er ingen forseglet udgave")
                // No action in the town began with a proposal.
                || said.startsWith("Ingen handling hedder");
        return code == PersonDesk.WELL || reached ? Answer.ALLOWED : Answer.OTHER;
    }
}
