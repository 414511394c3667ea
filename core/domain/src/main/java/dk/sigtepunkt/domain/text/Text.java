package dk.sigtepunkt.domain.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** One text: {@code {0}} is a value, {@code {0,choice,1#1 kilde|1<{0} kilder}} a form that depends on a number. */
final class Text {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

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
        this.values = PLACE.matcher(written)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    String say(Object... given) {
        if (given.length != values) {
            throw new IllegalArgumentException("%d values, not %d: %s".formatted(given.length, values, written));
        }
        // A format is not safe among threads.
        return values == 0 ? written : DanishEndMark.once(((MessageFormat) format.clone()).format(given));
    }
}
