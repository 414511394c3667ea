package dk.sigtepunkt.security.internal.password;

import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.security.internal.files.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps it in {@code first-administrator.txt} in the data folder. */
@Component
public final class FirstAdministratorFile implements FirstPasswordFile {
    private static final String FILE = "first-administrator.txt";

    private final Supplier<Path> dataFolder;

    @Activate
    public FirstAdministratorFile() {
        this(DataFolder::path);
    }

    FirstAdministratorFile(Supplier<Path> dataFolder) {
        this.dataFolder = dataFolder;
    }

    @Override
    public Path write(String login, Given given) {
        Path file = file();
        try {
            OwnersFile.replace(file, DanishFirstPassword.text(login, given));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    @Override
    public Optional<Path> there() {
        return Optional.of(file()).filter(Files::exists);
    }

    private Path file() {
        return dataFolder.get().resolve(FILE).toAbsolutePath();
    }
}
