package dk.sigtepunkt.attachments.internal.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * The list at the end of a zip (APPNOTE 6.3.3, 4.3.12), by which most programs read it while others read from its beginning;
 * only where both say the same is a file one file.
 *
 * @param names of what lies in it
 */
record ZipDirectory(Set<String> names) {
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY = 46;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final String BROKEN = "arkivet i den slutter for tidligt, eller der står noget efter det";

    ZipDirectory {
        names = Set.copyOf(names);
    }

    static ZipDirectory of(byte[] bytes) throws FileRefusal {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END;
        if (end < 0 || data.getInt(end) != END_MARK) {
            throw OfficeFile.damaged(BROKEN);
        }
        int count = data.getShort(end + 10) & 0xFFFF;
        long at = data.getInt(end + 16) & 0xFFFFFFFFL;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (at + ENTRY > end || data.getInt((int) at) != ENTRY_MARK) {
                throw OfficeFile.damaged(BROKEN);
            }
            int name = data.getShort((int) at + 28) & 0xFFFF;
            int rest = (data.getShort((int) at + 30) & 0xFFFF) + (data.getShort((int) at + 32) & 0xFFFF);
            if (at + ENTRY + name > end) {
                throw OfficeFile.damaged(BROKEN);
            }
            names.add(new String(bytes, (int) at + ENTRY, name, UTF_8));
            at += ENTRY + name + rest;
        }
        if (at != end || names.size() != count) {
            throw OfficeFile.damaged(BROKEN);
        }
        return new ZipDirectory(names);
    }
}
