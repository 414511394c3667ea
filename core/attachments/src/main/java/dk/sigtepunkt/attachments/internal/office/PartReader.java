package dk.sigtepunkt.attachments.internal.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads one part of a document once, counting; parts that steer the document are kept for a closer look. */
final class PartReader {
    private static final int CHUNK = 64 * 1024;
    private static final int MOST_KEPT = 2 * 1024 * 1024;
    private static final int OVERLAP = 16;

    private final boolean markup;
    private final boolean steering;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    PartReader(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        this.steering = small.endsWith(".rels") || small.equals("[content_types].xml");
        this.markup = steering || small.endsWith(".xml") || small.endsWith(".vml");
    }

    /** @return how many bytes the part has */
    long read(InputStream part, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        String before = "";
        long total = 0;
        for (int read = part.read(chunk); read > 0; read = part.read(chunk)) {
            total += read;
            if (total > most || (steering && total > MOST_KEPT)) {
                throw new FileRefusal(FileFault.OFFICE_TOO_LARGE, "mere end 150 MB");
            }
            if (markup) {
                // Texts in UTF-16 have a zero in each letter, which is taken out here and so changes nothing.
                String text = before + new String(chunk, 0, read, ISO_8859_1).replace("\0", "");
                assertPlain(text);
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
            if (steering) {
                kept.write(chunk, 0, read);
            }
        }
        return total;
    }

    private static void assertPlain(String text) throws FileRefusal {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw OfficeFile.damaged("den erklærer noget, som dokumenter ikke gør");
        }
        if (text.contains("DDEAUTO")) {
            throw new FileRefusal(FileFault.OFFICE_EXTERNAL, "DDE");
        }
    }

    byte[] kept() {
        return kept.toByteArray();
    }
}
