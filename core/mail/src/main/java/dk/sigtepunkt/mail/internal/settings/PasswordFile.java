package dk.sigtepunkt.mail.internal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A file that has a password and nothing else, and that nobody but the server's own user may read; read each time anew. */
public record PasswordFile(String file) {
    private static final int LONGEST = 1024;
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Empty when there is none that can be used. */
    public Optional<String> read() {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LONGEST || !OWNERS.containsAll(Files.getPosixFilePermissions(path))) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(path).strip())
                    .filter(text -> !text.isEmpty() && text.chars().noneMatch(Character::isISOControl));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException unreadable) {
            return Optional.empty();
        }
    }
}
