package dk.sigtepunkt.attachments.internal.picture;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;

/** How many pixels a picture says that it has, read before any of them is. */
record Dimensions(int width, int height) {
    /** More are not decoded: a reader holds a progressive picture whole, with some bytes a pixel. */
    static final long MOST_PROGRESSIVE = 25_000_000;

    static final long MOST = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    /** So many are held at once; a larger picture is read with every second, third … pixel only. */
    private static final long HELD = 13_000_000;

    /** The longer side of what is kept. */
    private static final int KEPT_SIDE = 2400;

    /** @throws FileRefusal when they are none, or more than a server may take on */
    static Dimensions said(int width, int height) throws FileRefusal {
        if (width < 1 || height < 1) {
            throw new FileRefusal(FileFault.PICTURE_DAMAGED, "det har ingen udstrækning");
        }
        Dimensions said = new Dimensions(width, height);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw said.tooLarge();
        }
        said.within(MOST);
        return said;
    }

    void within(long most) throws FileRefusal {
        if ((long) width * height > most) {
            throw tooLarge();
        }
    }

    private FileRefusal tooLarge() {
        return new FileRefusal(FileFault.PICTURE_TOO_LARGE, width + " × " + height);
    }

    /** Every which pixel is read. */
    int every() {
        return (int) Math.ceil(Math.sqrt((double) width * height / HELD));
    }

    /** What of the size in which something was read is kept; 1 when it is small enough. */
    static double kept(int width, int height) {
        return Math.min(1.0, (double) KEPT_SIDE / Math.max(width, height));
    }
}
