package dk.sigtepunkt.security.internal.factor;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.security.internal.files.OwnersFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key in {@code secrets.key} in the data folder: 256 random bits in Base64, made at the first start, never replaced.
 * Nodes that share a database share the file. Without it people sign in with their recovery codes and add their apps anew.
 */
final class KeyFile {
    private static final String FILE = "secrets.key";
    private static final int BYTES = 32;
    private static final int LONGEST = 4096;

    private final Path file;

    KeyFile(Path dataFolder) {
        this.file = dataFolder.resolve(FILE);
    }

    /** @throws StartFailure when it cannot be read or made */
    byte[] key() {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                make();
            }
            return read();
        } catch (IOException broken) {
            throw new StartFailure(fault(DanishKeyFile.unreadable(file, broken), DanishKeyFile.mendRights()), broken);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            OwnersFile.make(file, Base64.getEncoder().encodeToString(key) + "\n");
        } catch (FileAlreadyExistsException quicker) {
            // Another node of the same folder made it: then that one counts, and is read next.
        }
    }

    private byte[] read() throws IOException {
        if (Files.isDirectory(file) || Files.size(file) > LONGEST) {
            throw unusable();
        }
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException | CharacterCodingException noKey) {
            throw unusable();
        }
        throw unusable();
    }

    private StartFailure unusable() {
        return new StartFailure(fault(DanishKeyFile.unusable(file), DanishKeyFile.restore()));
    }

    private static StartFault fault(String cause, String remedy) {
        return new StartFault(StartFault.Kind.DATA_FOLDER, cause, remedy);
    }
}
