package dk.sigtepunkt.attachments.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.sigtepunkt.attachments.internal.bytes.Content;
import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JPEG picture (ITU-T T.81), read segment by segment: what the pixels need goes on to the decoder, and what tells of the
 * camera, the place and the people does not.
 */
public final class JpegFile {
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int APPLICATION_END = 0xEF;
    private static final int COLOUR_TRANSFORM = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int MOST_SCANS = 100;
    private static final String BROKEN_OFF = "det slutter for tidligt";
    private static final String CONTRADICTS = "dets dele passer ikke sammen";

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private Optional<Dimensions> size = Optional.empty();
    private boolean luminance;
    private boolean adobe;
    private int scans;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The picture upright, with nothing in the file but what is seen. */
    public static byte[] writtenAnew(byte[] bytes) throws FileRefusal {
        JpegFile file = new JpegFile(bytes);
        int end = file.segments();
        String second = Content.second(bytes, end);
        if (!second.isEmpty()) {
            throw new FileRefusal(FileFault.TWO_IN_ONE, second);
        }
        Dimensions size = file.size.orElseThrow(() -> damaged(CONTRADICTS));
        return Pixels.writtenAnew("jpeg", file.whole(), size, file.orientation);
    }

    private byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(0xFF);
        whole.write(0xD8);
        if (luminance && !adobe) {
            // Without it the decoder would guess which colours are meant.
            whole.writeBytes(JFIF);
        }
        whole.writeBytes(kept.toByteArray());
        return whole.toByteArray();
    }

    /** @return where the picture ends */
    private int segments() throws FileRefusal {
        int at = 2;
        while (true) {
            int marker = marker(at);
            while (marker == 0xFF) {
                marker = marker(++at);
            }
            at += 2;
            if (marker == END) {
                kept.write(0xFF);
                kept.write(END);
                return at;
            }
            int length = length(at);
            segment(marker, at, length);
            at += length;
            if (marker == SCAN) {
                at = scan(at);
            }
        }
    }

    private int marker(int at) throws FileRefusal {
        if (at + 1 >= bytes.length) {
            throw damaged(BROKEN_OFF);
        }
        if ((bytes[at] & 0xFF) != 0xFF) {
            throw damaged(CONTRADICTS);
        }
        return bytes[at + 1] & 0xFF;
    }

    private int length(int at) throws FileRefusal {
        if (at + 1 >= bytes.length) {
            throw damaged(BROKEN_OFF);
        }
        int length = unsigned(at);
        if (length < 2) {
            throw damaged(CONTRADICTS);
        }
        if (at + length > bytes.length) {
            throw damaged(BROKEN_OFF);
        }
        return length;
    }

    private int unsigned(int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private void segment(int marker, int at, int length) throws FileRefusal {
        if (marker >= APPLICATION && marker <= APPLICATION_END) {
            application(marker, at, length);
        } else if (marker != COMMENT) {
            if (frame(marker)) {
                frame(marker, at, length);
            }
            keep(marker, at, length);
        }
    }

    private void keep(int marker, int at, int length) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(bytes, at, length);
    }

    private void application(int marker, int at, int length) {
        byte[] body = Arrays.copyOfRange(bytes, at + 2, at + length);
        luminance |= marker == APPLICATION && Content.at(body, 0, "JFIF");
        if (Content.indexOf(body, EXIF, 0, EXIF.length) == 0) {
            luminance = true;
            orientation = Orientation.of(Arrays.copyOfRange(body, EXIF.length, body.length));
        }
        if (marker == COLOUR_TRANSFORM && length == 14 && Content.at(body, 0, "Adobe")) {
            adobe = true;
            keep(marker, at, length);
        }
    }

    /** SOF0 to SOF15 without what stands between them for other things. */
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int at, int length) throws FileRefusal {
        if (size.isPresent() || length < 8) {
            throw damaged(CONTRADICTS);
        }
        int components = bytes[at + 7] & 0xFF;
        if (components != 1 && components != 3) {
            throw new FileRefusal(FileFault.PICTURE_COLOURS, components == 4 ? "CMYK" : components + " farvelag");
        }
        Dimensions said = Dimensions.said(unsigned(at + 5), unsigned(at + 3));
        if (marker != 0xC0 && marker != 0xC1) {
            said.within(Dimensions.MOST_PROGRESSIVE);
        }
        size = Optional.of(said);
    }

    /** @return where the next marker stands that is not one of a scan's own */
    private int scan(int from) throws FileRefusal {
        if (++scans > MOST_SCANS || size.isEmpty()) {
            throw damaged(CONTRADICTS);
        }
        int at = from;
        while (at + 1 < bytes.length) {
            int next = bytes[at + 1] & 0xFF;
            boolean own = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if ((bytes[at] & 0xFF) == 0xFF && !own && next != 0xFF) {
                kept.write(bytes, from, at - from);
                return at;
            }
            at++;
        }
        throw damaged(BROKEN_OFF);
    }

    private static FileRefusal damaged(String how) {
        return new FileRefusal(FileFault.PICTURE_DAMAGED, how);
    }
}
