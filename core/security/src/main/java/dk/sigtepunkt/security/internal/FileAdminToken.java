package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.security.AdminToken;
import dk.sigtepunkt.security.internal.files.OwnersFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the token in {@code admin.token} in the data folder; made at the first start, never replaced. */
@Component
public final class FileAdminToken implements AdminToken {
    private static final String FILE = "admin.token";
    private static final int LONGEST = 4096;

    private final String token;

    @Activate
    public FileAdminToken(@Reference StartFaults faults) {
        this(faults, DataFolder::path);
    }

    /** @throws StartFailure when there is no usable token and none can be made; it has been told */
    FileAdminToken(StartFaults faults, Supplier<Path> dataFolder) {
        this.token = faults.made(() -> read(dataFolder.get()));
    }

    private static String read(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                OwnersFile.make(file, Secrets.fresh() + "\n");
            }
            if (Files.isDirectory(file)) {
                throw unusable(file, "er en mappe");
            }
            if (Files.size(file) > LONGEST) {
                throw unusable(file, "er for stor til at være et token");
            }
            String token = Files.readString(file).strip();
            if (token.isEmpty()) {
                throw unusable(file, "er tom");
            }
            if (token.chars().anyMatch(Character::isISOControl)) {
                throw unusable(file, "er ikke en tekst på én linje");
            }
            return token;
        } catch (CharacterCodingException binary) {
            throw unusable(file, "er ikke en tekst på én linje");
        } catch (IOException broken) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.DATA_FOLDER,
                            "»%s« kan ikke læses eller laves af brugeren %s (%s)"
                                    .formatted(file, System.getProperty("user.name"), broken.getMessage()),
                            "ret filens ejer og rettigheder"),
                    broken);
        }
    }

    private static StartFailure unusable(Path file, String why) {
        return new StartFailure(new StartFault(
                StartFault.Kind.DATA_FOLDER,
                "»%s« med administratorens token %s".formatted(file, why),
                "slet den, og start igen, så laves et nyt token"));
    }

    @Override
    public boolean matches(String presented) {
        return Secrets.same(token, presented);
    }
}
