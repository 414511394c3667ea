package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.security.AdminToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps the token in {@code admin.token} in the data folder; made at the first start, never replaced. */
@Component
public final class FileAdminToken implements AdminToken {
    private static final String FILE = "admin.token";

    private final String token;

    @Activate
    public FileAdminToken() {
        this(Path.of(System.getProperty("sigtepunkt.data", "data")));
    }

    FileAdminToken(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                create(dataFolder, file);
            }
            token = Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read or make " + file, broken);
        }
        if (token.isEmpty()) {
            throw new IllegalStateException(file + " is empty; delete it and start again to get a new token");
        }
    }

    @Override
    public boolean matches(String presented) {
        return Secrets.same(token, presented);
    }

    private static void create(Path dataFolder, Path file) throws IOException {
        Files.createDirectories(dataFolder);
        Path half = Files.createTempFile(
                dataFolder,
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, Secrets.fresh() + "\n", StandardOpenOption.WRITE);
        Files.move(half, file);
    }
}
