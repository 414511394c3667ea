package dk.sigtepunkt.content.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Reads text that must be UTF-8: a file in another encoding is told so, and not shown with odd letters. */
public final class Utf8 {
    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /** Without the byte order mark that some editors put first; empty when the bytes are not UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
