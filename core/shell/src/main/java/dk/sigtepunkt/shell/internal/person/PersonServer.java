package dk.sigtepunkt.shell.internal.person;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;

/** An ssh server on the loopback address, with keys only: no passwords, no file transfer, no forwarding. */
final class PersonServer implements AutoCloseable {
    private static final Duration TO_SIGN_IN = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 10;
    private static final int MOST_CHANNELS = 4;
    private static final int CURVE_BITS = 256;

    private final SshServer server = SshServer.setUpDefaultServer();

    /**
     * @param port 0 for a free one
     * @param hostKey where the server's own key is kept; made when it is not there
     */
    PersonServer(int port, Path hostKey, PersonSignIn signIn, PersonDesk desk) {
        SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider(hostKey);
        keys.setAlgorithm("EC");
        keys.setKeySize(CURVE_BITS);
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(keys);
        server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        server.setPublickeyAuthenticator(signIn);
        server.addSessionListener(signIn);
        server.setSignatureFactories(signatures());
        server.setSubsystemFactories(List.of());
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setCommandFactory((channel, line) -> new PersonChannel(desk, Optional.of(line)));
        server.setShellFactory(channel -> new PersonChannel(desk, Optional.empty()));
        CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "SIGTEPUNKT");
        CoreModuleProperties.AUTH_TIMEOUT.set(server, TO_SIGN_IN);
        CoreModuleProperties.IDLE_TIMEOUT.set(server, IDLE);
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, MOST_TRIES);
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, MOST_CHANNELS);
    }

    private static List<NamedFactory<Signature>> signatures() {
        return Stream.of(
                        BuiltinSignatures.ed25519,
                        BuiltinSignatures.nistp256,
                        BuiltinSignatures.nistp384,
                        BuiltinSignatures.nistp521,
                        BuiltinSignatures.rsaSHA512,
                        BuiltinSignatures.rsaSHA256)
                .filter(BuiltinSignatures::isSupported)
                .<NamedFactory<Signature>>map(signature -> signature)
                .toList();
    }

    /** @return the port that it listens on */
    int start() throws IOException {
        server.start();
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
