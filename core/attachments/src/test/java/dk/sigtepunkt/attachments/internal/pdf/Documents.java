package dk.sigtepunkt.attachments.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF documents as tests hand them in. */
final class Documents {
    private Documents() {}

    static byte[] plain() {
        return with(document -> {});
    }

    static byte[] tagged() {
        return with(document -> {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary marked = new COSDictionary();
            marked.setBoolean(COSName.getPDFName("Marked"), true);
            catalog.setItem(COSName.MARK_INFO, marked);
            COSDictionary structure = new COSDictionary();
            structure.setItem(COSName.K, new COSArray());
            catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
            catalog.setString(COSName.LANG, "da-DK");
            document.getDocumentInformation().setTitle("Borgermøde på havnen");
        });
    }

    /** Packed in object streams, as most programs write today. */
    static byte[] with(Consumer<PDDocument> change) {
        return written(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** With a table and every object in plain sight. */
    static byte[] unpacked(Consumer<PDDocument> change) {
        return written(change, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] written(Consumer<PDDocument> change, CompressParameters packing) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            change.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, packing);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static COSDictionary action(String type) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, type);
        return action;
    }
}
