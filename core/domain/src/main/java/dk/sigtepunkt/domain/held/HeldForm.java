package dk.sigtepunkt.domain.held;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.domain.sessions.SessionId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A form that came when its session was over.
 *
 * @param session the one that it was written in
 * @param path where it was sent to, from the root
 * @param fields by name; none that may be a secret
 */
public record HeldForm(SessionId session, String path, Map<String, String> fields, Instant at) {
    /** What a form's fields may take up, written as a browser sends them. */
    public static final int LARGEST = 64 * 1024;

    /** The last three are what the pages call a password that is changed. */
    private static final Pattern SECRET = Pattern.compile(
            ".*(password|token|code|secret|adgangskode|kode|noegle|csrf).*|ny|gentaget|nuvaerende",
            Pattern.CASE_INSENSITIVE);

    public HeldForm {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Whether what stands in a field of this name is never kept and never shown again. */
    public static boolean isSecret(String field) {
        return SECRET.matcher(field).matches();
    }

    /** Those of some fields that may be kept. */
    public static Map<String, String> withoutSecrets(Map<String, String> fields) {
        Map<String, String> rest = new TreeMap<>(fields);
        rest.keySet().removeIf(HeldForm::isSecret);
        return rest;
    }

    String written() {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    static Map<String, String> read(String written) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : written.split("&")) {
            int equals = field.indexOf('=');
            fields.put(
                    URLDecoder.decode(field.substring(0, equals), UTF_8),
                    URLDecoder.decode(field.substring(equals + 1), UTF_8));
        }
        return fields;
    }
}
