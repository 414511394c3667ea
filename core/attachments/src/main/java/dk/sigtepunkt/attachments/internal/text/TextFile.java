package dk.sigtepunkt.attachments.internal.text;

import dk.sigtepunkt.attachments.internal.bytes.Content;
import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.written.PersonalNumbers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Text in UTF-8: no code, no characters that steer, no CPR number. */
public final class TextFile {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int LINES_LOOKED_AT = 20;

    private TextFile() {}

    /** Text, or a table as text when its first lines all have the same number of the same separator. */
    public static AttachmentKind kind(byte[] bytes) throws FileRefusal {
        String text = text(bytes);
        int control = control(text);
        if (control >= 0) {
            throw text.charAt(control) == 0
                    ? new FileRefusal(FileFault.UNKNOWN_KIND, "")
                    : new FileRefusal(FileFault.TEXT_ENCODING, line(text, control));
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (Content.markup(small) || small.stripLeading().startsWith("<")) {
            throw new FileRefusal(FileFault.MARKUP, small.contains("<svg") ? "SVG" : "HTML eller XML");
        }
        if (small.stripLeading().startsWith("{\\rtf")) {
            throw new FileRefusal(FileFault.UNKNOWN_KIND, "");
        }
        int number = 0;
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            number++;
            if (PersonalNumbers.in(lines.next())) {
                throw new FileRefusal(FileFault.PERSONAL_NUMBER, "linje " + number);
            }
        }
        return table(text) ? AttachmentKind.CSV : AttachmentKind.TEXT;
    }

    private static String text(byte[] bytes) throws FileRefusal {
        int mark = Content.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer source = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(source)
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            for (byte one : bytes) {
                if (one == 0) {
                    throw new FileRefusal(FileFault.UNKNOWN_KIND, "");
                }
            }
            String before = new String(bytes, 0, source.position(), StandardCharsets.ISO_8859_1);
            throw new FileRefusal(FileFault.TEXT_ENCODING, line(before, before.length()));
        }
    }

    /** @return where the first character stands that steers a terminal or turns the writing; -1 for none */
    private static int control(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean allowed = one == '\t' || one == '\n' || one == '\r' || one == '\f';
            boolean turns = (one >= '\u202A' && one <= '\u202E') || (one >= '\u2066' && one <= '\u2069');
            if ((Character.isISOControl(one) && !allowed) || turns) {
                return at;
            }
        }
        return -1;
    }

    private static String line(String text, int at) {
        return "linje "
                + (text.substring(0, at).chars().filter(one -> one == '\n').count() + 1);
    }

    private static boolean table(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        return lines.size() > 1
                && SEPARATORS.stream().anyMatch(separator -> {
                    Set<Long> counts = lines.stream()
                            .map(line -> outsideQuotes(line, separator))
                            .collect(Collectors.toSet());
                    return counts.size() == 1 && !counts.contains(0L);
                });
    }

    private static long outsideQuotes(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            count += !quoted && line.charAt(at) == separator ? 1 : 0;
        }
        return count;
    }
}
