package dk.sigtepunkt.http.door;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scheme, host and port of a page, as browsers write it in {@code Origin}: {@code https://sigtepunkt.example:8443}.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in small letters, of an IPv6 address with its brackets
 * @param port also where the text left the scheme's usual one out
 */
public record WebOrigin(String scheme, String host, int port) {
    private static final Pattern TEXT =
            Pattern.compile("(https?)://([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}])(?::([0-9]{1,5}))?/?");
    private static final int GREATEST_PORT = 65_535;

    /** @return empty for what is no such origin, such as the word {@code null} */
    public static Optional<WebOrigin> parse(String text) {
        Matcher parts = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String port = parts.group(3);
        int number = port == null ? usualPort(parts.group(1)) : Integer.parseInt(port);
        return number < 1 || number > GREATEST_PORT
                ? Optional.empty()
                : Optional.of(new WebOrigin(parts.group(1), parts.group(2), number));
    }

    /** The port that a browser leaves out. */
    static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }
}
