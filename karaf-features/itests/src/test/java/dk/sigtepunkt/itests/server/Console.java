package dk.sigtepunkt.itests.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;

/** The server's console over ssh, with the operator's key. */
final class Console {
    private static final Duration LOG_IN = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final SshClient CLIENT = client();

    private Console() {}

    /** @return what the commands, one a line, printed, errors included */
    static String run(Path data, String commands) {
        return commands.lines().map(command -> one(data, command)).collect(Collectors.joining());
    }

    /** Karaf ends the session with the command. */
    private static String one(Path data, String command) {
        try (ClientSession session = session(data)) {
            return run(session, command);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ClientSession session(Path data) throws IOException {
        int port = Integer.parseInt(Files.readString(data.resolve("ssh.port")).strip());
        ClientSession session =
                CLIENT.connect("operator", "127.0.0.1", port).verify(LOG_IN).getSession();
        session.setKeyIdentityProvider(new FileKeyPairProvider(data.resolve("ssh/operator.key")));
        session.auth().verify(LOG_IN);
        return session;
    }

    private static String run(ClientSession session, String command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(out);
            channel.setErr(out);
            channel.open().verify(LOG_IN);
            assertThat(channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONGEST))
                    .as("%s ended; so far it printed: %s", command, out.toString(UTF_8))
                    .contains(ClientChannelEvent.CLOSED);
        }
        return out.toString(UTF_8);
    }

    private static SshClient client() {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
        return client;
    }
}
