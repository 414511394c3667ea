package dk.sigtepunkt.security.internal.oidc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where our own secret with the provider lies; read anew each time it is needed, so that it may be changed.
 *
 * @param file empty for none; it wins over the variable
 * @param variable the name of an environment variable
 */
record ClientSecret(String file, String variable, Environment environment) {
    private static final int LONGEST = 4096;

    /** As {@link System#getenv(String)}. */
    interface Environment {
        @Nullable
        String value(String name);
    }

    /** Empty when there is none that can be used. */
    Optional<String> read() {
        Optional<String> raw = file.isEmpty() ? Optional.ofNullable(environment.value(variable)) : fromFile();
        UnaryOperator<String> plain = String::strip;
        return raw.map(plain)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    private Optional<String> fromFile() {
        try {
            Path path = Path.of(file);
            return Files.size(path) > LONGEST ? Optional.empty() : Optional.of(Files.readString(path));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ClientSecret[]";
    }
}
