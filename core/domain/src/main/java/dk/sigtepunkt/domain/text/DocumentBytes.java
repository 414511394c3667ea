package dk.sigtepunkt.domain.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file that shall be a text for people, in UTF-8: plain, Markdown or simple HTML. */
public final class DocumentBytes {
    /** What of HTML nobody reads. */
    private static final Pattern NO_TEXT =
            Pattern.compile("(?is)<(script|style|template|iframe|object)\\b[^>]*>.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)"
                    + "|</?[a-z][^>]*>|&#?\\w+;");

    private DocumentBytes() {}

    /** @return empty when it is in another encoding, or holds what no text does, as a program or a picture */
    public static Optional<String> text(byte[] content) {
        try {
            return Optional.of(
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString())
                    .filter(text -> text.chars().noneMatch(DocumentBytes::belongsToNoText));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Whether there is a single word in it, its marks and what is never shown left out. */
    public static boolean saysSomething(String text) {
        return NO_TEXT.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static boolean belongsToNoText(int character) {
        return Character.isISOControl(character) && "\t\n\r\f".indexOf(character) < 0;
    }
}
