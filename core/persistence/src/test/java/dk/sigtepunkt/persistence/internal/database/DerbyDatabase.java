package dk.sigtepunkt.persistence.internal.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Derby in a folder of its own, in memory where there is room; Derby's default durability on. */
public record DerbyDatabase(Path folder, EmbeddedDataSource derby) implements TestDatabase {
    private static final String PREFIX = "sigtepunkt-derby";

    private static final class Template {
        static final Path FOLDER = make();

        private static Path make() {
            DerbyDatabase empty = empty();
            Database.open(empty.source(), 2, Clock.systemUTC()).close();
            goneAtTheEnd(empty.folder());
            return empty.folder();
        }

        private static void goneAtTheEnd(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(Path::toFile).forEach(File::deleteOnExit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static DerbyDatabase empty() {
        try {
            Optional<Path> inMemory = Memory.folder(PREFIX);
            Path folder = inMemory.isPresent() ? inMemory.get() : Files.createTempDirectory(PREFIX);
            return new DerbyDatabase(folder, EmbeddedDerby.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a migrated database, which is quicker than migrating each. */
    public static DerbyDatabase migrated() {
        DerbyDatabase database = empty();
        try (Stream<Path> files = Files.walk(Template.FOLDER)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, database.folder.resolve(Template.FOLDER.relativize(file)));
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DataSource source() {
        return derby;
    }

    @Override
    public void close() {
        EmbeddedDerby.shutDown(derby);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
