package dk.sigtepunkt.attachments.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.sigtepunkt.attachments.internal.bytes.Content;
import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF file (ISO 32000-1), looked through without anything in it being shown or run. */
public final class PdfFile {
    private static final byte[] END = "%%EOF".getBytes(ISO_8859_1);
    private static final int TAIL = 1024;
    private static final int HEAD = 1024;
    private static final int LONGEST_SAID = 300;
    static final String UNREADABLE = "dens opbygning er ikke til at læse";

    private PdfFile() {}

    public static PdfTraits traits(byte[] bytes) throws FileRefusal {
        assertOneFile(bytes);
        try {
            return traits(bytes, new BoundedParser(bytes));
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException unreadable) {
            throw damaged(UNREADABLE);
        }
    }

    private static PdfTraits traits(byte[] bytes, BoundedParser parser) throws FileRefusal {
        try (PDDocument document = parser.parse(false)) {
            COSDocument structure = document.getDocument();
            int pages = new ActiveContent().look(structure);
            if (parser.firstFault().isPresent()) {
                throw parser.firstFault().get();
            }
            assertPlain(bytes);
            if (pages == 0) {
                throw damaged("den har ingen sider");
            }
            return traits(structure.getTrailer(), pages);
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // The library answers some damaged files by exceptions that only a fault of a program has.
            throw parser.firstFault().orElseGet(() -> damaged(UNREADABLE));
        }
    }

    private static void assertOneFile(byte[] bytes) throws FileRefusal {
        int end = Content.lastIndexOf(bytes, END, bytes.length);
        if (end < 0) {
            throw damaged("dens slutning mangler");
        }
        String second = Content.second(bytes, end);
        if (!second.isEmpty()) {
            throw new FileRefusal(FileFault.TWO_IN_ONE, second);
        }
        if (bytes.length - end > TAIL) {
            throw damaged("der står noget efter dens slutning");
        }
        String head = Content.ascii(bytes, 0, HEAD);
        if (head.contains("<html") || head.contains("<script") || head.contains("<svg")) {
            throw new FileRefusal(FileFault.TWO_IN_ONE, "en side i kode");
        }
    }

    /** What an earlier edition of the document had may still lie in the file, where its table does not name it. */
    private static void assertPlain(byte[] bytes) throws FileRefusal {
        if (Content.contains(bytes, "/JavaScript") || Content.contains(bytes, "/Launch")) {
            throw new FileRefusal(FileFault.PDF_ACTIVE, "JavaScript eller start af et program i en tidligere udgave");
        }
        if (Content.contains(bytes, "/EmbeddedFile")) {
            throw new FileRefusal(FileFault.PDF_EMBEDDED, "vedhæftet fil i en tidligere udgave");
        }
    }

    private static PdfTraits traits(COSDictionary trailer, int pages) {
        COSDictionary catalog = part(trailer, COSName.ROOT);
        boolean marked = part(catalog, COSName.MARK_INFO).getBoolean(COSName.getPDFName("Marked"), false);
        boolean structured = part(catalog, COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K) != null;
        return new PdfTraits(
                pages,
                marked && structured,
                said(part(trailer, COSName.INFO), COSName.TITLE),
                said(catalog, COSName.LANG));
    }

    private static COSDictionary part(COSDictionary whole, COSName key) {
        COSBase found = whole.getDictionaryObject(key);
        return found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static String said(COSDictionary dictionary, COSName key) {
        if (!(dictionary.getDictionaryObject(key) instanceof COSString text)) {
            return "";
        }
        String plain = text.getString().replaceAll("\\p{C}", "").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_SAID));
    }

    private static FileRefusal damaged(String how) {
        return new FileRefusal(FileFault.PDF_DAMAGED, how);
    }
}
