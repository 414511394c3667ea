package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A secretary of a committee comes to the people's console with a key of her own. */
@ResourceLock(PeopleServer.LOCK)
class PeoplesConsoleIT {
    private static final byte[] FOREIGN = SmallCommittee.yaml("havn").getBytes(UTF_8);

    private final Server server = PeopleServer.get();

    @Test
    void thatConsoleKnowsHerRunsWhatSheMayAndNothingElse() throws IOException {
        Person karen = new People(server).person("karen", "Karen Kaj", "secretary@laering");
        try (KeyConsole console = new KeyConsole(server.installation())) {
            assertThatThrownBy(() -> console.run("sigtepunkt:whoami", FOREIGN)).isInstanceOf(IOException.class);
            karen.signIn().addKey(console.publicKey());
            isKnown(console.run("sigtepunkt:whoami", FOREIGN), karen);
            refuses(console.run("sigtepunkt:deploy -", FOREIGN), "ikke ret til");
            refuses(console.run("sigtepunkt:stop vtf", FOREIGN), "lægge udvalg på i udvalget vtf");
            refuses(console.run("sigtepunkt:deploy /etc/passwd", FOREIGN), "Filen skal sendes med");
            refuses(console.run("system:shutdown -f", FOREIGN), "Der er ingen kommando");
            refuses(console.run("bundle:list", FOREIGN), "Der er ingen kommando");
            assertThat(new Trail(server).acts(karen.account())).contains("signed-in", "turned-away");
            assertThat(server.shell("sigtepunkt:whoami")).contains("Du er maskinens ejer (operator)");
        }
    }

    private static void isKnown(KeyConsole.Said said, Person karen) {
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Du er Karen Kaj (karen@kommune.example), konto " + karen.account())
                .contains("Rolle: udvalgssekretær i laering")
                .contains("Du kommer gennem konsollen");
    }

    private static void refuses(KeyConsole.Said said, String sentence) {
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains(sentence);
    }
}
