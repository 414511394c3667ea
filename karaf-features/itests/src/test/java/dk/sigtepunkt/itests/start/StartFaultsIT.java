package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import dk.sigtepunkt.itests.server.StartAttempt;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A start that cannot succeed says why in one sentence and ends with its exit code. The starts run two at a time; what has
 * the same way out as another is a drill.
 */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class StartFaultsIT {
    private static final int PORT = 2;
    private static final int CONFIGURATION = 4;
    private static final int DATABASE = 5;
    private static final int DATA_FOLDER = 6;
    private static final int NOT_LET_IN = 8;

    private final Installation whole = Installation.unpack("faults");
    private final ExecutorService starts = Executors.newFixedThreadPool(2);

    private Future<StartAttempt> damaged;
    private Future<StartAttempt> noStrategy;
    private Future<StartAttempt> unknownDatabase;
    private EmbeddedPostgres postgres;

    @BeforeAll
    void beginAll() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        unknownDatabase = starts.submit(
                on("url = jdbc:postgresql://127.0.0.1:%d/ukendt\nuser = postgres\n".formatted(postgres.getPort())));
        damaged = starts.submit(this::onADamagedDatabase);
        noStrategy = starts.submit(this::withABrokenStrategy);
    }

    @AfterAll
    void end() throws IOException {
        starts.shutdownNow();
        postgres.close();
    }

    @Tag("drill")
    @Test
    void anEmptyTokenIsNamed() {
        told(starts.submit(this::withAnEmptyToken)).assertTold(DATA_FOLDER, "admin.token", "er tom", "slet den");
    }

    @Tag("drill")
    @Test
    void aMissingPasswordFileIsNamed() {
        told(starts.submit(on("url = jdbc:postgresql://127.0.0.1/x\npasswordFile = /findes/ikke\n")))
                .assertTold(CONFIGURATION, "»/findes/ikke« findes ikke", "dk.sigtepunkt.persistence.cfg");
    }

    @Tag("drill")
    @Test
    void anAddressOfAnotherKindOfDatabaseIsNamedWithoutItsPassword() {
        StartAttempt attempt = told(starts.submit(on("url = jdbc:mysql://127.0.0.1/x?password=hemmelig\n")));
        attempt.assertTold(CONFIGURATION, "jdbc:mysql://127.0.0.1/x", "jdbc:postgresql:");
        assertThat(attempt.console() + attempt.log()).doesNotContain("hemmelig");
    }

    @Test
    @Tag("drill")
    void aSettingThatIsNoNumberEndsTheStartAsWell() {
        StartAttempt attempt = told(starts.submit(on("poolSize = mange\n")));
        assertThat(attempt.exitCode()).as(attempt.console()).isIn(1, CONFIGURATION);
        attempt.assertTold(attempt.exitCode(), "poolSize");
    }

    @Test
    void aDatabaseThatPostgresqlDoesNotHaveIsNamed() {
        told(unknownDatabase).assertTold(NOT_LET_IN, "/ukendt findes ikke", "opret den");
    }

    @Test
    void aDamagedDatabaseIsNamedAndLeftAsItWas() {
        told(damaged).assertTold(DATABASE, "derby", "beskadiget", "sikkerhedskopi");
    }

    @Test
    @Tag("drill")
    void aDatabaseOfANewerVersionIsNotTouched() {
        told(starts.submit(this::onANewerDatabase)).assertTold(DATABASE, "nyere version", "9-fremtiden");
    }

    @Test
    void aStrategyThatCannotBeReadIsNamedWithItsLine() {
        told(noStrategy).assertTold(CONFIGURATION, "sammen-om-hedenstederne.strategy.yaml", "linje");
    }

    @Tag("drill")
    @Test
    void aMunicipalityThatCannotBeReadIsNamedWithItsLineAndWhatToDo() {
        told(starts.submit(this::withABrokenMunicipality))
                .assertTold(CONFIGURATION, "data", "sigtepunkt.municipality.yaml", "linje 1", "mangler", "ret filen");
    }

    @Test
    @Tag("drill")
    void aProductWithAPartMissingSaysSoAndEnds() {
        StartAttempt attempt = told(starts.submit(this::withoutAPartOfTheProduct));
        assertThat(attempt.exitCode()).as(attempt.console()).isEqualTo(1);
        assertThat(attempt.console()).contains("før serveren var klar", "system/");
        assertThat(attempt.log()).contains("før serveren var klar");
    }

    @Test
    void aFileInEtcThatCannotBeReadIsNamedAtOnce() throws IOException {
        Installation installation = whole.beside("etc");
        installation.configure("dk.sigtepunkt.sources.cfg", "contact = \\u00zz\n");
        StartAttempt.of(installation).assertTold(CONFIGURATION, "dk.sigtepunkt.sources.cfg", "kan ikke læses");
        Installation folder = whole.beside("etc-folder");
        Files.createDirectory(folder.home().resolve("etc/dk.sigtepunkt.persistence.cfg"));
        StartAttempt.of(folder).assertTold(CONFIGURATION, "dk.sigtepunkt.persistence.cfg", "er en mappe");
    }

    @Test
    void aPortThatIsTakenAndADataFolderInUseAreNamed() throws IOException {
        Server other = SharedServer.get();
        StartAttempt.of(whole.beside("port"), Map.of("SIGTEPUNKT_PORT", String.valueOf(other.port())))
                .assertTold(PORT, "port %d er optaget".formatted(other.port()));
        StartAttempt.of(whole.beside("console"), Map.of("SIGTEPUNKT_SSH_PORT", String.valueOf(other.port())))
                .assertTold(PORT, "SIGTEPUNKT_SSH_PORT");
        StartAttempt second = StartAttempt.of(
                whole.beside("second"),
                Map.of("SIGTEPUNKT_DATA", other.installation().data().toString()));
        assertThat(second.exitCode()).isEqualTo(PORT);
        assertThat(second.console()).contains("en anden server kører allerede på");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Installation installation = whole.beside("no-folder");
        StartAttempt attempt = StartAttempt.of(
                installation, Map.of("SIGTEPUNKT_DATA", installation.home().resolve("bin/check") + "/data"));
        assertThat(attempt.exitCode()).as(attempt.console()).isEqualTo(DATA_FOLDER);
        assertThat(attempt.console()).contains("datamappen", "rettigheder").hasLineCount(1);
    }

    @Tag("drill")
    @Test
    void aServerThatWaitsForItsDatabaseStopsWithinSecondsWhenTold() throws Exception {
        Installation installation = whole.beside("waits");
        installation.configure(
                "dk.sigtepunkt.persistence.cfg",
                "url = jdbc:postgresql://127.0.0.1:%d/x\n".formatted(Server.freePort()));
        Path console = installation.data().resolveSibling("console.txt");
        Process process = StartAttempt.begin(installation, Map.of(), console);
        try {
            Eventually.await(
                    "it waits", Duration.ofMinutes(2), () -> read(console).contains("Venter på databasen"));
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(read(console)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private StartAttempt withAnEmptyToken() throws IOException {
        Installation installation = whole.beside("token");
        Files.createDirectories(installation.data());
        Files.writeString(installation.data().resolve("admin.token"), "\n");
        return StartAttempt.of(installation);
    }

    private Callable<StartAttempt> on(String database) {
        return () -> {
            Installation installation = whole.beside("database");
            installation.configure("dk.sigtepunkt.persistence.cfg", database);
            return StartAttempt.of(installation);
        };
    }

    private StartAttempt onADamagedDatabase() throws IOException, SQLException {
        Installation installation = whole.beside("damaged");
        Path derby = derby(installation, "create table noget (id int)");
        Files.delete(derby.resolve("service.properties"));
        return StartAttempt.of(installation);
    }

    private StartAttempt onANewerDatabase() throws IOException, SQLException {
        Installation installation = whole.beside("newer");
        derby(
                installation,
                "create table databasechangelog (id varchar(255), orderexecuted int)",
                "insert into databasechangelog values ('9-fremtiden', 99)");
        return StartAttempt.of(installation);
    }

    private static Path derby(Installation installation, String... commands) throws IOException, SQLException {
        Path derby = Files.createDirectories(installation.data()).resolve("derby");
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + derby + ";create=true");
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
        try {
            DriverManager.getConnection("jdbc:derby:" + derby + ";shutdown=true");
        } catch (SQLException closed) {
            assertThat(closed.getSQLState()).isEqualTo("08006");
        }
        return derby;
    }

    private StartAttempt withABrokenStrategy() throws IOException {
        Installation installation = whole.beside("strategy");
        installation.configure("strategies/sammen-om-hedenstederne.strategy.yaml", "\n  : [\n");
        return StartAttempt.of(installation);
    }

    /** The data folder's own file counts, whatever stands in the distribution's. */
    private StartAttempt withABrokenMunicipality() throws IOException {
        Installation installation = whole.beside("municipality");
        Files.writeString(
                Files.createDirectories(installation.data()).resolve("sigtepunkt.municipality.yaml"),
                "schema: \"municipality-1.0\"\ncode: 999\n");
        return StartAttempt.of(installation);
    }

    private StartAttempt withoutAPartOfTheProduct() throws IOException {
        Installation installation = whole.beside("part");
        Files.delete(installation.home().resolve("system/dk/sigtepunkt/web/1.0.0/web-1.0.0.jar"));
        return StartAttempt.of(installation);
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static StartAttempt told(Future<StartAttempt> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
