package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.municipality.DataFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The configuration, checked. */
public record PersistenceSettings(String url, String user, Optional<Path> passwordFile, Path dataFolder, int poolSize) {
    static final String PID = "dk.sigtepunkt.persistence";

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int FEWEST_CONNECTIONS = 2;
    private static final int MOST_CONNECTIONS = 100;

    public PersistenceSettings {
        if (!url.isEmpty() && !url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException(
                    "url »%s« skal være tom eller begynde med %s".formatted(url.split("\\?", 2)[0], POSTGRES));
        }
        if (poolSize < FEWEST_CONNECTIONS || poolSize > MOST_CONNECTIONS) {
            throw new IllegalArgumentException(
                    "poolSize skal være %d-%d".formatted(FEWEST_CONNECTIONS, MOST_CONNECTIONS));
        }
    }

    public static PersistenceSettings of(PersistenceConfiguration configuration) {
        String folder =
                configuration.dataFolder().isEmpty() ? DataFolder.path().toString() : configuration.dataFolder();
        return new PersistenceSettings(
                configuration.url(),
                configuration.user(),
                Optional.of(configuration.passwordFile())
                        .filter(file -> !file.isEmpty())
                        .map(Path::of),
                Path.of(folder),
                poolSize(configuration));
    }

    /** What is no number in the file makes the question itself fail. */
    private static int poolSize(PersistenceConfiguration configuration) {
        try {
            return configuration.poolSize();
        } catch (RuntimeException noNumber) {
            throw new IllegalArgumentException("poolSize er ikke et tal", noNumber);
        }
    }

    public boolean embedded() {
        return url.isEmpty();
    }

    /** In Danish; an address is shown without its parameters, since a password may be among them. */
    public String place() {
        return embedded()
                ? "indlejret, i " + EmbeddedDerby.folder(dataFolder)
                : "på " + url.substring(POSTGRES.length()).replaceFirst("[?].*", "");
    }

    public DataSource dataSource() {
        return embedded() ? EmbeddedDerby.in(dataFolder) : postgres();
    }

    private DataSource postgres() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "url »%s« er ikke en adresse som jdbc:postgresql://vaert:5432/sigtepunkt"
                            .formatted(url.split("\\?", 2)[0]),
                    malformed);
        }
        // A batch of inserts goes as a few long statements: several times as fast.
        source.setReWriteBatchedInserts(true);
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        passwordFile.map(PersistenceSettings::firstLine).ifPresent(source::setPassword);
        return source;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("adgangskodefilen »%s« findes ikke".formatted(file), missing);
        } catch (CharacterCodingException binary) {
            throw new IllegalArgumentException("adgangskodefilen »%s« er ikke en tekstfil".formatted(file), binary);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "adgangskodefilen »%s« kan ikke læses (%s)"
                            .formatted(file, Files.isDirectory(file) ? "den er en mappe" : "mangler rettigheder"),
                    unreadable);
        }
    }
}
