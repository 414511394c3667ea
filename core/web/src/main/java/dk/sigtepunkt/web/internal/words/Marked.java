package dk.sigtepunkt.web.internal.words;

import dk.sigtepunkt.domain.text.Words;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * A text as HTML: {@code [text](address)} is a link, {@code **text**} is strong and {@code `text`} is code. A value is never
 * read as one of them, and whatever is no {@code SafeString} is escaped.
 */
record Marked(Words words, String key) {
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Stand-ins for values while a text becomes HTML: characters that nobody writes. */
    private static final char STAND_IN = '\ue000';

    String html(Object... given) {
        Object[] safe = new Object[given.length];
        for (int index = 0; index < given.length; index++) {
            safe[index] = given[index] instanceof Number number ? number : String.valueOf((char) (STAND_IN + index));
        }
        String marked = HtmlEscape.escapeHtml4Xml(words.say(key, safe));
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
