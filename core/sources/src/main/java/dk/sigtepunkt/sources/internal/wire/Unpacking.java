package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, but not without end. */
final class Unpacking {
    /** The best that figures in text are packed; a bomb is packed a thousand times. */
    private static final int LARGEST_RATIO = 250;

    private static final int SMALL = 4_000_000;

    private Unpacking() {}

    /** @throws IOException when it is not whole */
    static byte[] gzip(byte[] packed, int cap, String host, WireWords words) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(packed.length);
        byte[] part = new byte[65_536];
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed), part.length)) {
            for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
                unpacked.write(part, 0, read);
                long size = unpacked.size();
                if (size > cap || (size > SMALL && size / LARGEST_RATIO > packed.length)) {
                    throw new SourceTrouble(words.bomb(host, packed.length, size), false);
                }
            }
        }
        return unpacked.toByteArray();
    }
}
