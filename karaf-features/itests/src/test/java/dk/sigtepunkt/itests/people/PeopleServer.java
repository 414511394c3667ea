package dk.sigtepunkt.itests.people;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.security.standin.StandInProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One running server over PostgreSQL for tests of people: each makes its own, with log-ins that no other test uses. */
public final class PeopleServer {
    /** Its tests come one after another: they look at the one trail, and what one sends another finds there. */
    public static final String LOCK = "the people's server";

    /** Whoever comes by the organisation's own sign-in. */
    static final StandInProvider PROVIDER = StandInProvider.open();

    private static final EmbeddedPostgres POSTGRES = postgres();
    private static final Server SERVER = started();

    private PeopleServer() {}

    public static Server get() {
        return SERVER;
    }

    /** Another server over the same database, with a data folder of its own and the key that nodes share. */
    static Installation secondNode() throws IOException {
        Installation node = onTheDatabase("second-node");
        String shared = "secrets.key";
        Files.createDirectories(node.data());
        Files.copy(SERVER.installation().data().resolve(shared), node.data().resolve(shared), COPY_ATTRIBUTES);
        return node;
    }

    /** Changes what the database keeps, as time or somebody else would. */
    public static void change(String command) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** To look at what the database keeps. */
    public static Connection connection() throws SQLException {
        return POSTGRES.getPostgresDatabase().getConnection();
    }

    private static Server started() {
        try {
            Installation installation = onTheDatabase("people");
            int port = Server.freePort();
            installation.configure("dk.sigtepunkt.oidc.cfg", settings(installation, port));
            installation.configure("dk.sigtepunkt.security.cfg", """
                    administratorsNeedSecondFactor = true
                    writesPerMinuteOfAddress = 0
                    writesPerMinuteOfActor = 0
                    heavyReadsPerMinuteOfAddress = 0
                    heavyReadsPerMinuteOfActor = 0
                    """);
            return installation.start(Map.of("SIGTEPUNKT_PORT", String.valueOf(port)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Installation onTheDatabase(String name) throws IOException {
        Installation installation = Installation.unpack(name);
        installation.configure("dk.sigtepunkt.persistence.cfg", """
                url = jdbc:postgresql://127.0.0.1:%d/postgres
                user = postgres
                """.formatted(POSTGRES.getPort()));
        return installation;
    }

    private static String settings(Installation installation, int port) throws IOException {
        Path secret = installation.home().resolve("oidc.secret");
        Files.writeString(secret, StandInProvider.SECRET + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return """
                issuer = %s
                clientId = %s
                clientSecretFile = %s
                redirectAddress = http://127.0.0.1:%d/log-ind/oidc/retur
                roleClaims = roles
                role.1 = haandvaerk-sekretaer = secretary@laering
                """.formatted(PROVIDER.issuer(), StandInProvider.CLIENT, secret, port);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
