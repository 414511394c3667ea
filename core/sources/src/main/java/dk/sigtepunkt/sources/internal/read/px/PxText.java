package dk.sigtepunkt.sources.internal.read.px;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of a PX file's bytes: what they are goes before what the file says they are. */
final class PxText {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Pattern CODEPAGE =
            Pattern.compile("^\\s*CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"", Pattern.MULTILINE);
    private static final int HEAD = 20_000;

    private PxText() {}

    static String of(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, declared(content));
        }
    }

    private static Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher codepage = CODEPAGE.matcher(head);
        if (!codepage.find()) {
            return ANSI;
        }
        String name = codepage.group(1).matches("\\d+") ? "IBM" + codepage.group(1) : codepage.group(1);
        boolean usable = name.matches("[A-Za-z0-9][A-Za-z0-9._:+-]*")
                && Charset.isSupported(name)
                && !Charset.forName(name).equals(StandardCharsets.UTF_8);
        return usable ? Charset.forName(name) : ANSI;
    }
}
