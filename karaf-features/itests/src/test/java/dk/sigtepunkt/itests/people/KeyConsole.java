package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Installation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/** The people's console over ssh, with somebody's own key. */
public final class KeyConsole implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final Installation installation;
    private final KeyPair key = pair();

    public KeyConsole(Installation installation) {
        this.installation = installation;
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
    }

    /** What came back. */
    public record Said(Integer code, String out, String err) {}

    /** As people paste it. */
    public String publicKey() {
        return PublicKeyEntry.toString(key.getPublic());
    }

    /**
     * Runs one command.
     *
     * @param input what comes along as a file
     * @throws IOException when the key lets nobody in
     */
    public Said run(String line, byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ClientSession session = entered();
                ChannelExec channel = session.createExecChannel(line)) {
            channel.setIn(new ByteArrayInputStream(input));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(LONGEST);
            assertThat(channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONGEST))
                    .as("%s ended", line)
                    .contains(ClientChannelEvent.CLOSED);
            return new Said(channel.getExitStatus(), out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    @Override
    public void close() {
        client.stop();
    }

    private ClientSession entered() throws IOException {
        int port = Integer.parseInt(
                Files.readString(installation.data().resolve("console.port")).strip());
        ClientSession session = client.connect("hvemsomhelst", "127.0.0.1", port)
                .verify(LONGEST)
                .getSession();
        session.addPublicKeyIdentity(key);
        session.auth().verify(LONGEST);
        return session;
    }

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }
}
