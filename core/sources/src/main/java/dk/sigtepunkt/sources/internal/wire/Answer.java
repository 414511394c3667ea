package dk.sigtepunkt.sources.internal.wire;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a host answered. The array is not copied: answers are large and stay in this module.
 *
 * @param headers by name, whichever the case; without what opens a session
 * @param content unpacked
 * @param mediaType without parameters, in lower case; empty when the host does not say
 * @param url where it came from; tokens stand as their names
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(
        int status, Map<String, String> headers, byte[] content, String mediaType, String url, Instant fetchedAt) {
    public Answer {
        TreeMap<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        sorted.remove("Set-Cookie");
        headers = Collections.unmodifiableMap(sorted);
    }

    public boolean good() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether the host may well answer otherwise when it is asked again. */
    boolean passing() {
        return status == 429 || status >= 500;
    }

    static String mediaType(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
