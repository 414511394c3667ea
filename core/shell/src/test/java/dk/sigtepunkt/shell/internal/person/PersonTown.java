package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.keys.KeyTable;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.shell.internal.deployments.DeployCommand;
import dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments;
import dk.sigtepunkt.shell.internal.deployments.StopCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.impl.action.command.ManagerImpl;
import org.apache.karaf.shell.impl.console.SessionFactoryImpl;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/** A server with the people's console, three people, and a client of ssh. */
final class PersonTown implements AutoCloseable {
    static final CommitteeId HARBOUR = ScriptedDeployments.HAVN;

    private static final Duration SOON = Duration.ofSeconds(20);

    final KeyTable table = new KeyTable(Clock.systemUTC());
    final AccountId secretary = table.holders.person(HeldRole.in(HARBOUR, Role.SECRETARY));
    final AccountId foreign = table.holders.person(HeldRole.in(new CommitteeId("vej"), Role.SECRETARY));
    final AccountId politician = table.holders.person(HeldRole.everywhere(Role.POLITICIAN));
    final ScriptedDeployments deployments = new ScriptedDeployments();
    final MemoryAuditLog noted = new MemoryAuditLog();
    final int port;

    private final SessionFactoryImpl sessions = new SessionFactoryImpl(new ThreadIOImpl());
    private final PersonServer server;
    private final SshClient client = SshClient.setUpDefaultClient();

    PersonTown(Path folder) throws IOException {
        FrontDoor door = new FrontDoor(noted, Clock.systemUTC());
        sessions.register((Accounts) table.holders);
        sessions.register((Deployments) deployments);
        sessions.register(new DeployCommittee(deployments, door));
        sessions.register(door);
        ManagerImpl commands = new ManagerImpl(sessions, sessions);
        List<Class<? extends Action>> all = List.of(
                WhoAmICommand.class, DeployCommand.class, StopCommand.class, BrokenCommand.class, ServerCommand.class);
        all.forEach(commands::register);
        server = new PersonServer(
                0,
                folder.resolve("console-host.key"),
                new PersonSignIn(table.know),
                new PersonDesk(sessions, table.know, table.holders));
        port = server.start();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        client.start();
    }

    static KeyPair pair(String kind, int bits) {
        try {
            return KeyUtils.generateKeyPair(kind, bits);
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A new key of somebody's. */
    KeyPair key(AccountId account) {
        KeyPair pair = pair("ssh-ed25519", 256);
        added(account, pair);
        return pair;
    }

    PersonalKey added(AccountId account, KeyPair pair) {
        return table.added("Bærbar", PublicKeyEntry.toString(pair.getPublic()), table.holders.actor(account));
    }

    /** What came back. */
    record Said(Integer code, String out, String err) {}

    ClientSession entered(KeyPair... keys) throws IOException {
        ClientSession session =
                client.connect("hvemsomhelst", "127.0.0.1", port).verify(SOON).getSession();
        for (KeyPair key : keys) {
            session.addPublicKeyIdentity(key);
        }
        try {
            session.auth().verify(SOON);
            return session;
        } catch (IOException refused) {
            session.close(false).await(SOON);
            throw refused;
        }
    }

    Said run(KeyPair key, String line) throws IOException {
        return run(key, line, new byte[0]);
    }

    Said run(KeyPair key, String line, byte[] file) throws IOException {
        try (ClientSession session = entered(key)) {
            return run(session.createExecChannel(line), file);
        }
    }

    /** Types lines. */
    Said typed(KeyPair key, boolean terminal, String text) throws IOException {
        try (ClientSession session = entered(key)) {
            var shell = session.createShellChannel();
            shell.setUsePty(terminal);
            return run(shell, text.getBytes(UTF_8));
        }
    }

    static Said run(ClientChannel channel, byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (channel) {
            channel.setIn(new ByteArrayInputStream(file));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(SOON);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), SOON);
            return new Said(
                    Optional.ofNullable(channel.getExitStatus()).orElse(-1), out.toString(UTF_8), err.toString(UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        client.stop();
        server.close();
        sessions.stop();
    }
}
