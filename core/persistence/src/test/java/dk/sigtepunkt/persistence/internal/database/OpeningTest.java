package dk.sigtepunkt.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.start.DatabasePlace;
import dk.sigtepunkt.persistence.internal.start.Opening;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What opening a database waits for, and what ends it. */
class OpeningTest {
    private final Told told = new Told();

    private static final class Told implements StartFaults {
        private final List<String> waits = new ArrayList<>();
        private boolean goesOn;

        @Override
        public void fails(StartFault fault) {
            throw new AssertionError("told by whoever makes the component");
        }

        @Override
        public void waits(String sentence) {
            waits.add(sentence);
        }

        @Override
        public void goesOn() {
            goesOn = true;
        }

        /** After the first sentence. */
        @Override
        public boolean ending() {
            return !waits.isEmpty();
        }
    }

    private StartFault fault(DatabasePlace place, DataSource source) {
        return catchThrowableOfType(StartFailure.class, () -> open(place, source))
                .fault();
    }

    private void open(DatabasePlace place, DataSource source) {
        new Opening(place, told).of(source, () -> {
            try (Database database = Database.open(source, 2, Clock.systemUTC())) {
                return new JpaCommitteeStore(database, new JpaActionStore(database), Figures.CLOCK).all();
            }
        });
    }

    @Nested
    class OnDerby {
        private StartFault damaged(Damage damage) throws IOException {
            try (DerbyDatabase database = DerbyDatabase.migrated()) {
                Path derby = database.folder().resolve("derby");
                damage.to(derby);
                return fault(new DatabasePlace("", "", database.folder()), database.source());
            }
        }

        @Test
        void aFolderWithoutItsDescriptionIsDamaged() throws IOException {
            StartFault fault = damaged(derby -> Files.delete(derby.resolve("service.properties")));
            assertThat(fault.kind()).isEqualTo(StartFault.Kind.DATABASE);
            assertThat(fault.sentence()).contains("beskadiget", "sikkerhedskopi");
        }

        @Test
        void tablesCutInHalfAreDamaged() throws IOException {
            StartFault fault = damaged(derby -> {
                try (Stream<Path> files = Files.list(derby.resolve("seg0"))) {
                    for (Path file : files.toList()) {
                        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                            channel.truncate(channel.size() / 2);
                        }
                    }
                }
            });
            assertThat(fault.kind()).isEqualTo(StartFault.Kind.DATABASE);
            assertThat(told.waits).isEmpty();
        }

        @Test
        void aDatabaseOfALaterVersionIsNotOpened() {
            try (DerbyDatabase database = DerbyDatabase.migrated()) {
                newer(database);
                StartFault fault = fault(new DatabasePlace("", "", database.folder()), database.source());
                assertThat(fault.kind()).isEqualTo(StartFault.Kind.DATABASE);
                assertThat(fault.cause()).contains("nyere version", "99-fremtid");
            }
        }
    }

    @Nested
    class OnPostgresql {
        @Test
        void aDatabaseOfALaterVersionIsNotOpened() {
            try (PostgresDatabase database = PostgresDatabase.migrated()) {
                newer(database);
                StartFault fault = fault(new DatabasePlace(database.url(), "postgres", Path.of("")), database.source());
                assertThat(fault.cause()).contains("nyere version", "99-fremtid");
            }
        }

        @Test
        void silenceIsWaitedForUntilTheServerIsStopped() throws IOException {
            PGSimpleDataSource silent = new PGSimpleDataSource();
            try (ServerSocket free = new ServerSocket(0)) {
                silent.setPortNumbers(new int[] {free.getLocalPort()});
            }
            assertThatThrownBy(() -> open(new DatabasePlace(silent.getUrl(), "x", Path.of("")), silent))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("blev stoppet");
            assertThat(told.waits).hasSize(1).first().asString().contains("Venter på databasen");
            assertThat(told.goesOn).isFalse();
        }

        @Test
        void aDatabaseThatIsNotThereIsNotWaitedFor() {
            try (PostgresDatabase database = PostgresDatabase.empty()) {
                PGSimpleDataSource other = new PGSimpleDataSource();
                other.setUrl(database.url().replace(database.name(), "findes_ikke"));
                other.setUser("postgres");
                assertThat(fault(new DatabasePlace(other.getUrl(), "postgres", Path.of("")), other)
                                .kind())
                        .isEqualTo(StartFault.Kind.NOT_LET_IN);
                assertThat(told.waits).isEmpty();
            }
        }

        @Test
        void aRightThatIsLackingIsNotWaitedFor() {
            try (PostgresDatabase database = PostgresDatabase.empty()) {
                database.change("create role laeser login", "revoke create on schema public from public");
                PGSimpleDataSource reader = new PGSimpleDataSource();
                reader.setUrl(database.url());
                reader.setUser("laeser");
                StartFault fault = fault(new DatabasePlace(reader.getUrl(), "laeser", Path.of("")), reader);
                assertThat(fault.kind()).isEqualTo(StartFault.Kind.NOT_LET_IN);
                assertThat(fault.cause()).contains("laeser");
                database.change("drop owned by laeser", "drop role laeser");
            }
        }
    }

    private static void newer(TestDatabase database) {
        database.change("insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                + " values ('99-fremtid', 'x', 'x', current_timestamp, 999, 'EXECUTED')");
    }

    @FunctionalInterface
    private interface Damage {
        void to(Path derby) throws IOException;
    }
}
