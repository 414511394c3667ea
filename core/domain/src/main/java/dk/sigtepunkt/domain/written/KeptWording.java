package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.Claim;
import java.util.List;

/**
 * A text that claims more than it may, and why its writer keeps the wording: the reason stands at its end, so that it is read wherever the
 * text is read, of whatever day.
 *
 * @param body what was written
 * @param reason why its wording is kept; empty for none
 */
public record KeptWording(String body, String reason) {
    /** The name of the field in which the reason is given begins so; the name of the text's field follows. */
    public static final String FIELD = "keep.";

    public static final int LONGEST_REASON = 500;

    private static final WrittenWords WORDS = WrittenWords.in(Danish.LOCALE);
    private static final char CLOSE = ']';

    /** What the field is called in which the reason is given. */
    public static String label() {
        return WORDS.keep();
    }

    /** A text as it is kept, or as somebody writes it anew. */
    public static KeptWording of(String text) {
        int opened = text.lastIndexOf(WORDS.keptOpening());
        int said = text.indexOf(WORDS.keptBecause(), Math.max(0, opened));
        boolean kept = opened >= 0 && said > opened && text.indexOf(CLOSE, said) == text.length() - 1;
        return kept
                ? new KeptWording(
                        text.substring(0, opened).strip(),
                        text.substring(said + WORDS.keptBecause().length(), text.length() - 1)
                                .strip())
                : new KeptWording(text, "");
    }

    /** The text with the reason at its end, in a paragraph of its own where it has several. */
    public String text(List<Claim> claims) {
        List<String> words = claims.stream()
                .map(Claim::words)
                .map(KeptWording::line)
                .distinct()
                .toList();
        String between = body.indexOf('\n') < 0 ? " " : "\n\n";
        return body
                + between
                + WORDS.keptOpening()
                + String.join(WORDS.keptBetween(), words)
                + WORDS.keptBecause()
                + line(reason)
                + CLOSE;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replace('[', '(').replace(CLOSE, ')');
    }
}
