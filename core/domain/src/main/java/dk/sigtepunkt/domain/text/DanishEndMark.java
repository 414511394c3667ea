package dk.sigtepunkt.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence has one mark at its end: a whole sentence that is quoted there brings its own. */
public final class DanishEndMark {
    private static final String WHOLE = "»(?:…[^»«]*|\\p{Lu}[^»«]*\\s[^»«]*)[.!?…]«|»[^»«]*…«";
    private static final Pattern ENDED = Pattern.compile("(?s).*(?:[.!?…]|" + WHOLE + ")");
    private static final Pattern TWICE = Pattern.compile("(" + WHOLE + ")\\.+|(«\\.)\\.+");

    private DanishEndMark() {}

    /** The text without the marks that stand after one that ended its sentence. */
    public static String once(String text) {
        return text.contains("«.")
                ? TWICE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)))
                : text;
    }

    /** Whether a sentence is over. */
    static boolean ends(String text) {
        return ENDED.matcher(text).matches();
    }
}
