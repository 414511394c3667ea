package dk.sigtepunkt.itests.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.junit.jupiter.api.Test;

/** A secretary of a committee comes to the people's console with a key of her own. */
class PeoplesConsoleIT {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String SECRETARY = "p-aaaaaaaaaaaaaaaaaaaa";
    private static final String THEN = "2026-01-05T08:00:00.000000Z";
    private static final byte[] FOREIGN = SmallCommittee.yaml("havn").getBytes(UTF_8);

    private final KeyPair key = pair();

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What came back. */
    private record Said(Integer code, String out, String err) {}

    @Test
    void thatConsoleKnowsHerRunsWhatSheMayAndNothingElse() throws IOException, SQLException {
        Installation installation = Installation.unpack("konsol");
        installation.start().close();
        accountWithKey(installation);
        try (Server server = installation.start();
                SshClient client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
            client.start();
            isKnown(run(client, installation, "sigtepunkt:whoami"));
            refuses(run(client, installation, "sigtepunkt:deploy -"), "ikke ret til");
            refuses(run(client, installation, "sigtepunkt:stop vtf"), "lægge udvalg på i udvalget vtf");
            refuses(run(client, installation, "sigtepunkt:deploy /etc/passwd"), "Filen skal sendes med");
            refuses(run(client, installation, "system:shutdown -f"), "Der er ingen kommando");
            refuses(run(client, installation, "bundle:list"), "Der er ingen kommando");
            isInTheTrail(server);
            assertThat(server.shell("sigtepunkt:whoami")).contains("Du er maskinens ejer (operator)");
            assertThatThrownBy(() -> entered(client, installation, pair())).isInstanceOf(IOException.class);
        }
    }

    private static void isKnown(Said said) {
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Du er Karen Kaj (karen@havn.example), konto " + SECRETARY)
                .contains("Rolle: udvalgssekretær i laering")
                .contains("Du kommer gennem konsollen");
    }

    private static void refuses(Said said, String sentence) {
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains(sentence);
    }

    private static void isInTheTrail(Server server) {
        JsonNode records = Server.parse(
                        server.get("/api/v1/audit?actor=" + SECRETARY, "Authorization", "Bearer " + server.token())
                                .body())
                .path("items");
        assertThat(records.findValuesAsText("act")).contains("signed-in", "turned-away");
    }

    /** Straight into the database of a server that does not run: an account's own doors are tested elsewhere. */
    private void accountWithKey(Installation installation) throws SQLException {
        String url = "jdbc:derby:" + installation.data().resolve("derby");
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (id, kind, state, created_at, version) values ('%s', 'person', 'active', '%s', 1)"
                            .formatted(SECRETARY, THEN));
            statement.execute(
                    "insert into account_name (account_id, person_name, login, login_key) values ('%s', 'Karen Kaj', 'karen@havn.example', 'karen@havn.example')"
                            .formatted(SECRETARY));
            statement.execute(
                    "insert into held_role (id, account_id, role_code, committee_id, holds_from, given_by, given_at) values (1000001, '%s', 'secretary', 'laering', '2026-01-01', 'administrator', '%s')"
                            .formatted(SECRETARY, THEN));
            statement.execute(
                    "insert into account_key (fingerprint, key_id, account_id, key_kind, label, added_at) values ('%s', 'kkkkkkkkkkkkkkkkkkkk', '%s', 'ecdsa-sha2-nistp256', 'Kontoret', '%s')"
                            .formatted(fingerprint, SECRETARY, THEN));
        }
        shutDown(url);
    }

    /** Derby says by an exception that it has shut down. */
    private static void shutDown(String url) throws SQLException {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLNonTransientConnectionException done) {
            assertThat(done.getSQLState()).isEqualTo("08006");
        }
    }

    private static ClientSession entered(SshClient client, Installation installation, KeyPair with) throws IOException {
        int port = Integer.parseInt(
                Files.readString(installation.data().resolve("console.port")).strip());
        ClientSession session = client.connect("hvemsomhelst", "127.0.0.1", port)
                .verify(LONGEST)
                .getSession();
        session.addPublicKeyIdentity(with);
        session.auth().verify(LONGEST);
        return session;
    }

    private Said run(SshClient client, Installation installation, String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ClientSession session = entered(client, installation, key);
                ChannelExec channel = session.createExecChannel(line)) {
            channel.setIn(new ByteArrayInputStream(FOREIGN));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(LONGEST);
            assertThat(channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONGEST))
                    .as("%s ended", line)
                    .contains(ClientChannelEvent.CLOSED);
            return new Said(channel.getExitStatus(), out.toString(UTF_8), err.toString(UTF_8));
        }
    }
}
