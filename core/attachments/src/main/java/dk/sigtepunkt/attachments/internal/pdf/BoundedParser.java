package dk.sigtepunkt.attachments.internal.pdf;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser with an upper limit on what a file can make it do. A stream is unpacked only where the document's own
 * structure lies in it, and only when what comes out of it was counted before; pictures, fonts and pages stay packed.
 */
final class BoundedParser extends PDFParser {
    /** All that is written between the streams of a large report is a fraction of this. */
    private static final int MOST_PARTS = 800_000;

    private static final int DEEPEST = 100;
    private static final int MOST_STRUCTURE = 6 * 1024 * 1024;
    private static final int MOST_COLUMNS = 64;
    private static final int CHUNK = 8192;
    private static final int WIDTHS = 3;
    private static final int WIDEST = 8;

    private int parts;
    private int depth;
    private long structure;
    private Optional<FileRefusal> firstFault = Optional.empty();

    BoundedParser(byte[] bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
    }

    /** What was wrong with a part that was read later: the library logs such faults and goes on without the part. */
    Optional<FileRefusal> firstFault() {
        return firstFault;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject named) throws IOException {
        try {
            return super.dereferenceCOSObject(named);
        } catch (FileRefusal refusal) {
            firstFault = firstFault.or(() -> Optional.of(refusal));
            throw refusal;
        } catch (IOException unreadable) {
            firstFault = firstFault.or(() -> Optional.of(new FileRefusal(FileFault.PDF_DAMAGED, PdfFile.UNREADABLE)));
            throw unreadable;
        }
    }

    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary trailer = xrefTrailerResolver.getTrailer();
        if (trailer != null && trailer.containsKey(COSName.ENCRYPT)) {
            throw new FileRefusal(FileFault.PDF_ENCRYPTED, "");
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        parts++;
        assertFewParts();
        if (++depth > DEEPEST) {
            throw nested();
        }
        try {
            return super.parseDirObject();
        } finally {
            depth--;
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (stream == null) {
            throw new IOException("a stream without an end");
        }
        COSName type = stream.getCOSName(COSName.TYPE);
        boolean objects = COSName.OBJ_STM.equals(type);
        boolean references = COSName.XREF.equals(type);
        if ((objects || references) && deflated(stream)) {
            count(stream, objects);
        } else if (objects || references) {
            throw new FileRefusal(FileFault.PDF_TOO_COMPLEX, "den er komprimeret på en usædvanlig måde");
        } else {
            // Nothing here looks into it; and as what it is not it can be used by nobody.
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
            stream.removeItem(COSName.N);
            stream.removeItem(COSName.FIRST);
            stream.removeItem(COSName.W);
        }
        if (references) {
            assertWidths(stream);
        }
        return stream;
    }

    /** Packed once in the usual way, or not at all, with settings that stand where they are read. */
    private static boolean deflated(COSStream stream) {
        if (stream.containsKey(COSName.F) || stream.containsKey(COSName.getPDFName("DP"))) {
            return false;
        }
        COSBase filter = stream.getItem(COSName.FILTER);
        if (filter instanceof COSArray array && array.size() == 1) {
            filter = array.get(0);
        }
        return (filter == null || COSName.FLATE_DECODE.equals(filter)) && plain(stream.getItem(COSName.DECODE_PARMS));
    }

    private static boolean plain(COSBase settings) {
        COSBase one = settings instanceof COSArray array && array.size() == 1 ? array.get(0) : settings;
        if (one == null) {
            return true;
        }
        return one instanceof COSDictionary dictionary
                && dictionary.getValues().stream().allMatch(COSInteger.class::isInstance)
                && dictionary.getInt(COSName.COLUMNS, 1) <= MOST_COLUMNS
                && dictionary.getInt(COSName.COLORS, 1) == 1
                && dictionary.getInt(COSName.BITS_PER_COMPONENT, WIDEST) == WIDEST;
    }

    private static void assertWidths(COSStream stream) throws IOException {
        int total = 0;
        if (stream.getItem(COSName.W) instanceof COSArray widths && widths.size() == WIDTHS) {
            for (int i = 0; i < WIDTHS; i++) {
                int width = widths.getInt(i, -1);
                total = width < 0 || width > WIDEST ? Integer.MIN_VALUE : total + width;
            }
        }
        if (total <= 0) {
            throw new IOException("a table of references without widths");
        }
    }

    private void count(COSStream stream, boolean objects) throws IOException {
        boolean packed = stream.getItem(COSName.FILTER) != null;
        Inflater inflater = new Inflater();
        Nesting nesting = new Nesting();
        byte[] chunk = new byte[CHUNK];
        byte[] out = new byte[CHUNK];
        try (InputStream raw = stream.createRawInputStream()) {
            for (int read = raw.read(chunk); read > 0; read = raw.read(chunk)) {
                if (!packed) {
                    add(chunk, read, objects, nesting);
                    continue;
                }
                inflater.setInput(chunk, 0, read);
                for (int came = inflater.inflate(out); came > 0; came = inflater.inflate(out)) {
                    add(out, came, objects, nesting);
                }
            }
        } catch (DataFormatException damaged) {
            throw new IOException("a stream that cannot be unpacked", damaged);
        } finally {
            inflater.end();
        }
    }

    private void add(byte[] bytes, int length, boolean objects, Nesting nesting) throws FileRefusal {
        structure += length;
        if (structure > MOST_STRUCTURE) {
            throw new FileRefusal(FileFault.PDF_TOO_COMPLEX, "den fylder for meget, når den pakkes ud");
        }
        if (!objects) {
            return;
        }
        if (nesting.deeper(bytes, length) > DEEPEST) {
            throw nested();
        }
        parts += marks(bytes, length);
        assertFewParts();
    }

    private void assertFewParts() throws FileRefusal {
        if (parts > MOST_PARTS) {
            throw new FileRefusal(FileFault.PDF_TOO_COMPLEX, "den har for mange dele");
        }
    }

    /** At least as many as there are parts, with arrays and dictionaries, which take the most memory, twice. */
    private static int marks(byte[] bytes, int length) {
        int marks = 0;
        for (int at = 0; at < length; at++) {
            marks += switch (bytes[at]) {
                case '[' -> 2;
                case '<', '(', '/', ' ', '\n', '\r', '\t', '\f', 0, '%' -> 1;
                default -> 0;
            };
        }
        return marks;
    }

    private static FileRefusal nested() {
        return new FileRefusal(FileFault.PDF_TOO_COMPLEX, "dens dele ligger for dybt inde i hinanden");
    }

    /** How deep brackets stand in brackets, with those in texts counted too, which balance in all but odd ones. */
    private static final class Nesting {
        private int depth;
        private int deepest;

        int deeper(byte[] bytes, int length) {
            for (int at = 0; at < length; at++) {
                if (bytes[at] == '[' || bytes[at] == '<') {
                    deepest = Math.max(deepest, ++depth);
                } else if ((bytes[at] == ']' || bytes[at] == '>') && depth > 0) {
                    depth--;
                }
            }
            return deepest;
        }
    }
}
