package dk.sigtepunkt.web.internal.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a picture that a telephone reads, drawn by the page itself: the page lets no picture in from elsewhere.
 *
 * @param size how many squares each way, with the quiet edge
 * @param path the dark squares, as an SVG path draws them
 */
public record QrPicture(int size, String path) {
    /** The standard's quiet edge. */
    private static final int EDGE = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + EDGE, y + EDGE, x - from, x - from));
                }
                x++;
            }
        }
        return new QrPicture(code.size + 2 * EDGE, path.toString());
    }
}
