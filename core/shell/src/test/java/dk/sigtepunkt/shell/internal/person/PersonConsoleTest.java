package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.shell.internal.person.PersonTown.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit opens the town before each test.
class PersonConsoleTest {
    private static final byte[] FILE = "id: havn\nname: Havneudvalget æøå\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private PersonTown town;

    @BeforeEach
    void open() throws IOException {
        town = new PersonTown(folder);
    }

    @AfterEach
    void close() throws IOException {
        town.close();
    }

    private List<Reason> attempts() {
        return town.table.attempts.newest(9).stream().map(SignInAttempt::reason).toList();
    }

    @Test
    void aPersonIsKnownByTheKeyAndReadsWhomTheConsoleTakesHimFor() throws IOException {
        Said said = town.run(town.key(town.secretary), "sigtepunkt:whoami");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .containsExactly(
                        "Du er kontoen " + town.secretary + ".",
                        "Rolle: udvalgssekretær i havn",
                        "Du kommer gennem konsollen.");
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519, 256", "ecdsa-sha2-nistp256, 256", "ecdsa-sha2-nistp521, 521", "ssh-rsa, 3072"})
    void everyKindOfKeyThatIsTakenLetsIn(String kind, int bits) throws IOException {
        KeyPair pair = PersonTown.pair(kind, bits);
        town.added(town.secretary, pair);
        assertThat(town.run(pair, "whoami").code()).isZero();
    }

    @Test
    void anUnknownKeyLetsNobodyInAndIsKeptOnce() {
        KeyPair stranger = PersonTown.pair("ssh-ed25519", 256);
        KeyPair other = PersonTown.pair("ssh-ed25519", 256);
        assertThatThrownBy(() -> town.entered(stranger, other)).isInstanceOf(IOException.class);
        Eventually.await("a failure is kept", this::attempts, List.of(Reason.UNKNOWN_SSH_KEY)::equals);
        assertThat(town.table.attempts.newest(1).get(0).address()).isEqualTo("127.0.0.1");
    }

    @Test
    void theRightKeyAfterAWrongOneLetsInAsItsPersonAndLeavesNoFailure() throws IOException {
        KeyPair stranger = PersonTown.pair("ssh-ed25519", 256);
        KeyPair right = town.key(town.secretary);
        try (ClientSession session = town.entered(stranger, right)) {
            assertThat(session.isAuthenticated()).isTrue();
        }
        assertThat(town.run(right, "whoami").out()).contains(town.secretary.value());
        assertThat(attempts()).isEmpty();
    }

    /** The public half is known to many: it says nothing. */
    @Test
    void whoHasOnlyThePublicHalfOfAKeyIsNotLetIn() {
        KeyPair right = town.key(town.secretary);
        KeyPair forged = new KeyPair(
                right.getPublic(), PersonTown.pair("ssh-ed25519", 256).getPrivate());
        assertThatThrownBy(() -> town.entered(forged)).isInstanceOf(IOException.class);
        assertThat(town.table.log.entries()).isEmpty();
    }

    @Test
    void whoseAccountIsClosedOrWhoseKeyIsEndedIsNotLetIn() {
        KeyPair closed = town.key(town.foreign);
        town.table.holders.deactivate(town.foreign);
        assertThatThrownBy(() -> town.entered(closed)).isInstanceOf(IOException.class);
        Eventually.await("a failure is kept", this::attempts, List.of(Reason.NOT_ACTIVE)::equals);
        KeyPair ended = PersonTown.pair("ssh-ed25519", 256);
        PersonalKey key = town.added(town.secretary, ended);
        town.table.keep.end(key.id(), town.table.holders.actor(town.secretary));
        assertThatThrownBy(() -> town.entered(ended)).isInstanceOf(IOException.class);
        Eventually.await("a failure is kept", this::attempts, kept -> kept.contains(Reason.ENDED_SSH_KEY));
    }

    @Test
    void aKeyThatIsEndedWhileSomebodyIsInRunsNothingMore() throws IOException {
        KeyPair pair = PersonTown.pair("ssh-ed25519", 256);
        PersonalKey key = town.added(town.secretary, pair);
        try (ClientSession session = town.entered(pair)) {
            town.table.keep.end(key.id(), town.table.holders.actor(town.secretary));
            Said said = PersonTown.run(session.createExecChannel("whoami"), new byte[0]);
            assertThat(said.code()).isOne();
            assertThat(said.err()).startsWith("Din nøgle gælder ikke mere");
        }
    }

    @Test
    void comingInIsNotedWithTheKey() throws IOException {
        town.run(town.key(town.secretary), "whoami");
        assertThat(town.table.log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what().act()).isEqualTo("signed-in");
            assertThat(entry.about().kind()).isEqualTo("ssh-key");
        });
    }

    @Test
    void aFileComesAsStandardInputAndIsGoneAfterwards() throws IOException {
        Said said = town.run(town.key(town.secretary), "sigtepunkt:deploy --dry-run -", FILE);
        assertThat(said.err()).contains("havn.committee.yaml, linje 6");
        assertThat(said.code()).isOne();
        Said archive = town.run(town.key(town.secretary), "deploy -", new byte[] {'P', 'K', 3, 4, 5});
        assertThat(archive.out()).contains("fra-konsollen.jar");
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("handed-in")))
                    .isEmpty();
        }
    }

    @Test
    void aFileOnTheServerIsNobodysToRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("admin.token"), "hemmelig");
        Said said = town.run(town.key(town.secretary), "deploy " + secret);
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("Filen skal sendes med").doesNotContain("hemmelig");
        assertThat(town.run(town.key(town.secretary), "deploy -").err()).startsWith("Der kom ingen fil med");
    }

    @Test
    void aForeignSecretaryIsRefusedAndReadsWhatIsMissingAndWhomToAsk() throws IOException {
        Said own = town.run(town.key(town.secretary), "sigtepunkt:stop havn");
        assertThat(own.code()).isZero();
        Said said = town.run(town.key(town.foreign), "sigtepunkt:stop havn");
        assertThat(said.code()).isOne();
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("Det har du ikke ret til")
                .contains("lægge udvalg på i udvalget havn")
                .contains("spørg den, der styrer konti");
        assertThat(town.noted.entries())
                .filteredOn(entry -> entry.what().act().equals(FrontDoor.TURNED_AWAY))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by().id()).isEqualTo(town.foreign.value());
                    assertThat(entry.about().committee()).isEqualTo("havn");
                });
        assertThat(town.run(town.key(town.politician), "deploy -", FILE).code()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "system:shutdown",
                "shutdown",
                "shell:exec ls",
                "sigtepunkt:system:shutdown",
                "*:whoami",
                "(.context)",
                "$.context",
                "addcommand",
                "/bin/ls"
            })
    void nothingButTheProductsCommandsRuns(String line) throws IOException {
        Said said = town.run(town.key(town.secretary), line);
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("Der er ingen kommando");
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whoami ; system:shutdown",
                "whoami | shell:grep Du",
                "whoami $(system:shutdown)",
                "whoami > /tmp/a",
                "whoami\nsystem:shutdown"
            })
    void signsOfOtherShellsAreWordsThatACommandDoesNotTake(String line) throws IOException {
        Said said = town.run(town.key(town.secretary), line);
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("Ordene efter »whoami« passer ikke");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void whatBreaksIsNotShown() throws IOException {
        Said said = town.run(town.key(town.secretary), "broken");
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("»broken« blev ikke gjort færdig").doesNotContain("innards", "Exception");
    }

    @Test
    void helpListsTheProductsCommands() throws IOException {
        Said said = town.run(town.key(town.secretary), "help");
        assertThat(said.out()).contains("deploy", "stop", "whoami").doesNotContain("shutdown");
        assertThat(town.run(town.key(town.secretary), "deploy --help").out()).contains("Installs or updates");
    }

    @Test
    void linesAreRunOneAfterTheOtherAndTheLastOneSaysHowItEnds() throws IOException {
        Said said = town.typed(town.key(town.secretary), false, "whoami\nshutdown\n\nexit\nwhoami\n");
        assertThat(said.code()).isOne();
        assertThat(said.out())
                .startsWith("Du er kontoen " + town.secretary + ". Skriv help")
                .containsOnlyOnce("Rolle: udvalgssekretær i havn");
        assertThat(said.err()).contains("Der er ingen kommando, der hedder »shutdown«");
        assertThat(town.typed(town.key(town.secretary), false, "whoami").code()).isZero();
    }

    @Test
    void aTerminalShowsWhatIsTypedAndMendsIt() throws IOException {
        Said said = town.typed(town.key(town.secretary), true, "whoå\u007fa\u001b[Dmi\r\u0004");
        assertThat(said.out()).contains("Rolle: udvalgssekretær i havn\r\n").doesNotContain("\u001b");
        assertThat(said.code()).isZero();
    }

    @Test
    void nothingIsForwardedAndNoFilesAreTransferred() throws IOException {
        try (ClientSession session = town.entered(town.key(town.secretary))) {
            assertThatThrownBy(() -> session.startRemotePortForwarding(
                            new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 1)))
                    .isInstanceOf(IOException.class);
            var tunnel = session.createDirectTcpipChannel(
                    new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", town.port));
            assertThatThrownBy(() -> tunnel.open().verify(Duration.ofSeconds(10)))
                    .isInstanceOf(IOException.class);
            Said said = PersonTown.run(session.createSubsystemChannel("sftp"), new byte[0]);
            assertThat(said.code()).isEqualTo(-1);
            assertThat(said.out()).isEmpty();
        }
    }

    @Test
    void theServersOwnKeyIsItsUsersAlone() throws IOException {
        town.run(town.key(town.secretary), "whoami");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("console-host.key"))))
                .isEqualTo("rw-------");
    }
}
