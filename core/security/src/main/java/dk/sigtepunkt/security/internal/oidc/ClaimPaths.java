package dk.sigtepunkt.security.internal.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a path with dots means. A name may hold dots itself, as an address does and as a client's id may: at each level
 * the longest name that is there is taken.
 */
final class ClaimPaths {
    private ClaimPaths() {}

    /** The texts there: of a text one, of a list its texts; none for anything else, and when nothing is there. */
    static List<String> texts(Map<?, ?> claims, String path) {
        return find(claims, path).map(ClaimPaths::texts).orElse(List.of());
    }

    /** True only for a truth value, or the word for it as some providers send it. */
    static boolean isTrue(Map<?, ?> claims, String path) {
        return find(claims, path)
                .filter(value -> value.equals(true) || value.equals("true"))
                .isPresent();
    }

    private static Optional<Object> find(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                Optional<Object> found = find(inner, path.substring(dot + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(Object value) {
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return values.filter(String.class::isInstance).map(String.class::cast).toList();
    }
}
