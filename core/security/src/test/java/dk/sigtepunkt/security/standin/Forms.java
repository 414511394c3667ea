package dk.sigtepunkt.security.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and values as addresses and forms carry them. */
final class Forms {
    private Forms() {}

    static Map<String, String> read(@Nullable String text) {
        return Arrays.stream(Optional.ofNullable(text).orElse("").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8),
                        pair -> URLDecoder.decode(pair[1], UTF_8),
                        (one, other) -> one));
    }
}
