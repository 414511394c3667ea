package dk.sigtepunkt.web.internal.words;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * One text: {@code {0}} is a value, {@code {0,choice,1#1 kilde|1<{0} kilder}} a form that depends on a number. In HTML
 * {@code [text](address)} is a link, {@code **text**} is strong and {@code `text`} is code; a value is never read as one.
 */
final class Text {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Stand-ins for values while a text becomes HTML: characters that nobody writes. */
    private static final char STAND_IN = '\ue000';

    private final String written;
    private final MessageFormat format;
    private final int values;

    Text(String written, Locale language) {
        if (written.indexOf('\'') >= 0) {
            throw new IllegalArgumentException(
                    "quotes what follows instead of showing an apostrophe; write ’: " + written);
        }
        this.written = written;
        this.format = new MessageFormat(written, language);
        this.values = places(written);
    }

    /** How many values a text needs. */
    static int places(String written) {
        return PLACE.matcher(written)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    String plain(Object... given) {
        if (given.length != values) {
            throw new IllegalArgumentException("%d values, not %d: %s".formatted(given.length, values, written));
        }
        // A format is not safe among threads.
        return values == 0 ? written : ((MessageFormat) format.clone()).format(given);
    }

    String html(Object... given) {
        Object[] safe = new Object[given.length];
        for (int index = 0; index < given.length; index++) {
            safe[index] = given[index] instanceof Number number ? number : String.valueOf((char) (STAND_IN + index));
        }
        String marked = HtmlEscape.escapeHtml4Xml(plain(safe));
        marked = LINK.matcher(marked).replaceAll("<a href=\"$2\">$1</a>");
        marked = STRONG.matcher(marked).replaceAll("<strong>$1</strong>");
        marked = CODE.matcher(marked).replaceAll("<code>$1</code>");
        for (int index = 0; index < given.length; index++) {
            marked = marked.replace(String.valueOf((char) (STAND_IN + index)), escaped(given[index]));
        }
        return marked;
    }

    private static String escaped(Object value) {
        return value instanceof SafeString safe ? safe.toString() : HtmlEscape.escapeHtml4Xml(String.valueOf(value));
    }
}
