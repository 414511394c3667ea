package dk.sigtepunkt.attachments.internal.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as Exif 2.3 (tag 0x0112) says it.
 *
 * @param code 1 (upright) to 8
 */
record Orientation(int code) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int MOST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int TIFF_HEADER = 8;
    private static final int FIELD = 12;
    private static final int VALUE = 8;
    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4D4D;

    /** @param tiff what follows {@code Exif\0\0}; whatever is wrong with it, the picture is upright then */
    static Orientation of(byte[] tiff) {
        if (tiff.length < TIFF_HEADER) {
            return UPRIGHT;
        }
        ByteBuffer data = ByteBuffer.wrap(tiff);
        int order = data.getShort(0);
        if (order != LITTLE && order != BIG) {
            return UPRIGHT;
        }
        data.order(order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = data.getInt(TIFF_HEADER / 2) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.length) {
            return UPRIGHT;
        }
        int at = (int) directory;
        int fields = data.getShort(at) & 0xFFFF;
        for (int field = at + 2; fields > 0 && field + FIELD <= tiff.length; field += FIELD, fields--) {
            if ((data.getShort(field) & 0xFFFF) == TAG) {
                int code = data.getShort(field + VALUE);
                return code >= 1 && code <= MOST ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return code >= FIRST_TURNED;
    }

    /** From the picture as it lies, {@code width} by {@code height}, to the picture as it is meant. */
    AffineTransform upright(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
