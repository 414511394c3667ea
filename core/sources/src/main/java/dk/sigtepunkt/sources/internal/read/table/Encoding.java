package dk.sigtepunkt.sources.internal.read.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of bytes. A byte-order mark decides; without one it is UTF-8, or Windows-1252 when nothing in it is
 * UTF-8. A text that is UTF-8 but for a few places is broken, and is refused rather than guessed at.
 */
public final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    // What æ, ø and å become when UTF-8 was read as Windows-1252 and saved again.
    private static final Pattern TWICE = Pattern.compile("Ã[¦¸¥†˜…]");

    private static final int PIECE = 8192;
    private static final TableWords WORDS = TableWords.in(Danish.LOCALE);

    private Encoding() {}

    /** @throws SourceTrouble with the line of the first byte that is not UTF-8 */
    public static String utf8(byte[] content) {
        return text(content, "utf-8");
    }

    /**
     * @param setting {@code utf-8}, {@code utf-16}, {@code windows-1252}, or empty to find out
     * @throws SourceTrouble with the line of what cannot be read
     */
    public static String text(byte[] content, String setting) {
        String text = decoded(content, setting.strip().toLowerCase(Locale.ROOT));
        int lost = text.indexOf('\ufffd');
        if (lost >= 0) {
            throw trouble(WORDS.signsLost(line(text, lost)));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw trouble(WORDS.notText(line(text, nul)));
        }
        Matcher twice = TWICE.matcher(text);
        if (twice.find()) {
            throw trouble(WORDS.encodedTwice(line(text, twice.start()), twice.group()));
        }
        return text;
    }

    private static String decoded(byte[] content, String setting) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, UTF_8);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return strict(content, 2, UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return strict(content, 2, UTF_16BE);
        }
        return switch (setting) {
            case "utf-8" -> strict(content, 0, UTF_8);
            case "utf-16" -> strict(content, 0, UTF_16LE);
            case "windows-1252" -> strict(content, 0, WINDOWS_1252);
            case "" -> found(content);
            default -> throw trouble(WORDS.unknownEncoding(setting));
        };
    }

    private static String found(byte[] content) {
        try {
            return strict(content, 0, UTF_8);
        } catch (SourceTrouble notWhollyUtf8) {
            return hasUtf8(content) ? strict(content, 0, UTF_8) : strict(content, 0, WINDOWS_1252);
        }
    }

    /** Whether a letter outside ASCII is written in UTF-8 anywhere: by chance Windows-1252 hardly ever looks so. */
    private static boolean hasUtf8(byte[] content) {
        for (int i = 0; i + 1 < content.length; i++) {
            int lead = content[i] & 0xFF;
            int next = content[i + 1] & 0xFF;
            boolean letter = lead >= 0xC3 && lead <= 0xCB && next >= 0x80 && next <= 0xBF;
            boolean dashOrQuote = lead == 0xE2 && next == 0x80;
            if (letter || dashOrQuote) {
                return true;
            }
        }
        return false;
    }

    private static String strict(byte[] content, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
        // Piece by piece: a large file must not lie in memory a third and fourth time, as characters.
        CharBuffer piece = CharBuffer.allocate(PIECE);
        long lines = 0;
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
            piece.flip();
            lines += piece.chars().filter(letter -> letter == '\n').count();
        } while (result.isOverflow());
        if (result.isError()) {
            throw trouble(WORDS.notIn(charset, 1 + lines));
        }
        return new String(content, from, content.length - from, charset);
    }

    private static long line(String text, int at) {
        return 1
                + text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, false);
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
