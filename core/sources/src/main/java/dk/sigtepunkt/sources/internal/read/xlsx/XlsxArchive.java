package dk.sigtepunkt.sources.internal.read.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.PersonWords;
import dk.sigtepunkt.sources.internal.room.Room;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook's archive before it is read: how large it becomes, and whether its XML reaches outside
 * itself. The entries are those that the reader will see, from the same list and with the same library.
 */
final class XlsxArchive {
    private static final XlsxWords WORDS = XlsxWords.in(Danish.LOCALE);
    private static final PersonWords PERSONS = PersonWords.in(Danish.LOCALE);
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 500L << 20;
    private static final int MOST_TIMES_LARGER = 200;
    private static final long SMALL_ANYWAY = 1L << 20;
    private static final int TIMES_LARGER_WHEN_HELD = 4;
    private static final int PROLOGUE = 4096;
    private static final int BLOCK = 64 << 10;

    private final byte[] content;
    private long unpacked;

    private XlsxArchive(byte[] content) {
        this.content = content;
    }

    /** @throws SourceTrouble when the content is no workbook, or not one that is safe to open */
    static void check(byte[] content) {
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(WORDS.oldOrLocked());
        }
        if (!starts(content, 'P', 'K', 3, 4)) {
            throw refused(WORDS.notAWorkbook());
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            XlsxArchive archive = new XlsxArchive(content);
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw refused(WORDS.tooManyParts(MOST_ENTRIES));
                }
                try (InputStream stream = zip.getInputStream(entry)) {
                    archive.look(entry.getName().toLowerCase(Locale.ROOT), stream);
                }
            }
        } catch (IOException broken) {
            throw new SourceTrouble(WORDS.broken(), false, broken);
        }
    }

    private void look(String name, InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(PROLOGUE);
        count(start.length);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        // In UTF-16 every other byte is zero.
        if (xml && new String(start, ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            throw refused(WORDS.hasDoctype(name));
        }
        boolean comments = xml && name.contains("comment");
        // The rows of a sheet are read one by one; the library holds all the rest at once, such as the shared texts.
        boolean held = !name.contains("worksheets/") && !name.contains("media/");
        long own = start.length;
        byte[] block = new byte[BLOCK];
        StringBuilder text = new StringBuilder(comments ? new String(start, UTF_8) : "");
        for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
            count(read);
            own += read;
            if (held && own > Room.bytes() / TIMES_LARGER_WHEN_HELD) {
                throw refused(WORDS.largePart(name, Room.bytes() / TIMES_LARGER_WHEN_HELD / FileLimit.MEGABYTE));
            }
            if (comments) {
                text.append(new String(block, 0, read, UTF_8));
            }
        }
        if (PersonNumbers.hasDashed(text.toString())) {
            throw new PersonsFound(PERSONS.inComment());
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw refused(WORDS.large(MOST_BYTES >> 20));
        }
        if (unpacked > SMALL_ANYWAY && unpacked / MOST_TIMES_LARGER > content.length) {
            throw refused(WORDS.packedTooHard(MOST_TIMES_LARGER));
        }
    }

    private static SourceTrouble refused(String sentence) {
        return new SourceTrouble(sentence, false);
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
