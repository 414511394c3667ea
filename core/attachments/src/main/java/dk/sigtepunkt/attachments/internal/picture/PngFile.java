package dk.sigtepunkt.attachments.internal.picture;

import dk.sigtepunkt.attachments.internal.bytes.Content;
import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG picture (ISO/IEC 15948), read chunk by chunk; only those that the pixels need go on to the decoder. */
public final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int TYPE = 4;
    private static final int HEADER = 13;
    private static final Set<String> OF_THE_PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    /** The picture with nothing in the file but what is seen. */
    public static byte[] writtenAnew(byte[] bytes) throws FileRefusal {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, SIGNATURE);
        ByteBuffer data = ByteBuffer.wrap(bytes);
        Optional<Dimensions> size = Optional.empty();
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            int length = length(data, at);
            type = new String(bytes, at + TYPE, TYPE, StandardCharsets.ISO_8859_1);
            if (type.equals("IHDR") == size.isPresent()) {
                throw damaged("dets dele passer ikke sammen");
            }
            if (size.isEmpty()) {
                size = Optional.of(header(data, at, length));
            }
            if (OF_THE_PIXELS.contains(type)) {
                assertWhole(data, at, length);
                kept.write(bytes, at, length + AROUND);
            }
            at += length + AROUND;
        }
        String second = Content.second(bytes, at);
        if (!second.isEmpty()) {
            throw new FileRefusal(FileFault.TWO_IN_ONE, second);
        }
        Dimensions said = size.orElseThrow(() -> damaged("det har intet hoved"));
        return Pixels.writtenAnew("png", kept.toByteArray(), said, Orientation.UPRIGHT);
    }

    /** @return of the chunk's data */
    private static int length(ByteBuffer data, int at) throws FileRefusal {
        if (data.limit() - at < AROUND) {
            throw damaged("det slutter for tidligt");
        }
        int length = data.getInt(at);
        if (length < 0 || length > data.limit() - at - AROUND) {
            throw damaged("det slutter for tidligt");
        }
        return length;
    }

    private static Dimensions header(ByteBuffer data, int at, int length) throws FileRefusal {
        if (length != HEADER) {
            throw damaged("dets hoved er ikke til at læse");
        }
        return Dimensions.said(data.getInt(at + 8), data.getInt(at + 12));
    }

    private static void assertWhole(ByteBuffer data, int at, int length) throws FileRefusal {
        CRC32 sum = new CRC32();
        sum.update(data.slice(at + TYPE, length + TYPE));
        if ((int) sum.getValue() != data.getInt(at + TYPE + TYPE + length)) {
            throw damaged("en kontrolsum passer ikke");
        }
    }

    private static FileRefusal damaged(String how) {
        return new FileRefusal(FileFault.PICTURE_DAMAGED, how);
    }
}
