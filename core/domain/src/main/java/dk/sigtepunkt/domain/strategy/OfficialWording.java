package dk.sigtepunkt.domain.strategy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A wording as the council adopted it.
 *
 * @param text with what the document emphasises between asterisks
 * @param literal as the document has it, letter by letter, where that is an obvious slip of the pen which {@code text}
 *     corrects; otherwise empty
 */
public record OfficialWording(String text, String literal) {
    public OfficialWording {
        if (plain(text).isBlank()) {
            throw new IllegalArgumentException("a wording says something");
        }
    }

    public static OfficialWording of(String text) {
        return new OfficialWording(text, "");
    }

    /** A piece of it, emphasised or not. */
    public record Run(String text, boolean emphasised) {}

    /** Piece by piece; an asterisk without its fellow emphasises nothing. */
    public List<Run> runs() {
        String[] pieces = text.split("\\*+", -1);
        return IntStream.range(0, pieces.length)
                .mapToObj(index -> new Run(pieces[index], index % 2 == 1 && index < pieces.length - 1))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    /** Without the marks of emphasis. */
    public String plain() {
        return plain(text);
    }

    /**
     * Whether another text says the same: emphasis, spaces, the kinds of dashes and quotation marks and a full stop at the
     * end do not count. Nor does it count whether the slip of the pen is corrected.
     */
    public boolean isSaidBy(String other) {
        String said = bare(other);
        return said.equals(bare(text)) || (!literal.isEmpty() && said.equals(bare(literal)));
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\*+", "");
    }

    private static String bare(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFC)
                .replaceAll("</?(?i:i|em|b|strong)>", "")
                .replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u201C-\\u201F\\u00AB\\u00BB]", "\"")
                .replaceAll("[\\u2018-\\u201B]", "'")
                .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
                .strip()
                .replaceAll(" ?\\.$", "");
    }
}
