package dk.sigtepunkt.attachments.internal;

import dk.sigtepunkt.domain.attachments.AttachmentKind;
import java.text.Normalizer;

/** Names that do no harm wherever a reader saves the file. */
final class HarmlessNames {
    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 5;
    private static final String NAMELESS = "fil";

    private HarmlessNames() {}

    /** Letters, digits, spaces and a few marks of what was given, with the kind's own ending instead of any other. */
    static String harmless(String given, AttachmentKind kind) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String base = dot > 0 && file.length() - dot - 1 <= LONGEST_ENDING ? file.substring(0, dot) : file;
        String plain = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("\\p{C}", "")
                .replaceAll("[^\\p{L}\\p{N} _()-]+", "-")
                .strip()
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST)));
        return (cut.isBlank() ? NAMELESS : cut.strip()) + "." + kind.ending();
    }
}
