package dk.sigtepunkt.attachments.internal.picture;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.FileInspector;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes a picture whose structure was looked through, turns it upright, and writes what is seen and nothing else. */
final class Pixels {
    private static final float QUALITY = 0.88f;
    private static final String BROKEN_OFF = "den indeholder ikke alle sine billedpunkter";

    private Pixels() {}

    /**
     * @param format {@code jpeg} or {@code png}, for reading as well as writing
     * @param bytes a whole file with nothing in it but what the pixels need
     */
    static byte[] writtenAnew(String format, byte[] bytes, Dimensions size, Orientation orientation)
            throws FileRefusal {
        try {
            byte[] written = write(format, upright(read(format, bytes, size), orientation));
            if (written.length > FileInspector.MOST_BYTES) {
                throw new FileRefusal(FileFault.PICTURE_TOO_LARGE, size.width() + " × " + size.height());
            }
            return written;
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException unreadable) {
            throw new FileRefusal(FileFault.PICTURE_DAMAGED, BROKEN_OFF);
        } catch (RuntimeException unforeseen) {
            // The JDK's readers answer some damaged files by exceptions that only a fault of a program has.
            throw new FileRefusal(FileFault.PICTURE_DAMAGED, BROKEN_OFF);
        }
    }

    private static BufferedImage read(String format, byte[] bytes, Dimensions size) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        List<String> warnings = new ArrayList<>();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != size.width() || reader.getHeight(0) != size.height()) {
                throw new FileRefusal(FileFault.PICTURE_DAMAGED, "dets mål modsiger hinanden");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(size.every(), size.every(), 0, 0);
            BufferedImage read = reader.read(0, how);
            if (!warnings.isEmpty()) {
                throw new FileRefusal(FileFault.PICTURE_DAMAGED, BROKEN_OFF);
            }
            return read;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage read, Orientation orientation) {
        double kept = Dimensions.kept(read.getWidth(), read.getHeight());
        int width = (int) Math.max(1, Math.round(read.getWidth() * kept));
        int height = (int) Math.max(1, Math.round(read.getHeight() * kept));
        BufferedImage drawn = new BufferedImage(
                orientation.turned() ? height : width,
                orientation.turned() ? width : height,
                read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform way = orientation.upright(width, height);
        way.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        Graphics2D drawing = drawn.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(read, way, null);
        drawing.dispose();
        return drawn;
    }

    private static byte[] write(String format, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
