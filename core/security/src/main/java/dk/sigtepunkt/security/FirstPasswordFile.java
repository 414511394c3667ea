package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The file by which the first administrator learns how to sign in: readable by the server's own user only. */
@ProviderType
public interface FirstPasswordFile {
    /**
     * Writes who, with what, until when, and how to get another one; in place of what stood there.
     *
     * @return the file, absolute
     * @throws java.io.UncheckedIOException when it cannot be written; then give another password once it can
     */
    Path write(String login, Given given);

    /** The file as an earlier start left it, absolute; empty where there is none. */
    default Optional<Path> there() {
        return Optional.empty();
    }
}
