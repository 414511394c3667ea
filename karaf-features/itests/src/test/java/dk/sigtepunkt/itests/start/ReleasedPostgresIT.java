package dk.sigtepunkt.itests.start;

import dk.sigtepunkt.itests.server.Installation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What version 1.0.0 left in PostgreSQL (dumped from 15, opened in a newer one) and in the data folder beside it. */
@SuppressWarnings("NullAway.Init")
class ReleasedPostgresIT extends ReleasedData {
    private EmbeddedPostgres postgres;

    ReleasedPostgresIT() {
        super(Map.of(
                "filer", "1.0.0.20261128064102",
                "havn", "1.0.0.20261128064110",
                "kyst", "1.0.0.20261128064109",
                "fjernet", "1.0.0.20261128064106"));
    }

    @Override
    void restore(Installation installation) throws IOException {
        unpack("data-postgres.tar.gz", installation);
        postgres = EmbeddedPostgres.builder().start();
        try (GZIPInputStream dump = new GZIPInputStream(
                        Files.newInputStream(Path.of("src/test/resources/released-1.0.0/data-postgres.sql.gz")));
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
        installation.configure("dk.sigtepunkt.persistence.cfg", """
                url = jdbc:postgresql://127.0.0.1:%d/postgres
                user = postgres
                """.formatted(postgres.getPort()));
    }

    @Override
    void release() throws IOException {
        postgres.close();
    }
}
