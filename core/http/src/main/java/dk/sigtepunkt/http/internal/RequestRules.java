package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAsked;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a request one that no address can read, and that libraries further in would throw on. */
public final class RequestRules {
    /** Of a query: nobody writes a NUL, and PostgreSQL takes none to look up. */
    private static final Pattern UNREADABLE = Pattern.compile("%(?![0-9A-Fa-f]{2})|%00");

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";,\\s]*)");

    private RequestRules() {}

    /** @return the status to refuse with */
    public static Optional<Integer> refusal(HttpAsked asked) {
        if (UNREADABLE.matcher(asked.query()).find()) {
            return Optional.of(400);
        }
        return asked.header("Content-Type").filter(type -> !readable(type)).map(type -> 415);
    }

    private static boolean readable(String type) {
        Matcher charset = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
        return MEDIA_TYPE.matcher(type.strip()).matches() && (!charset.find() || known(charset.group(1)));
    }

    private static boolean known(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
