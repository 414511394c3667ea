package dk.sigtepunkt.attachments.internal.pdf;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Goes through every object of a document, used or not, for what does something by itself or hides a file. */
final class ActiveContent {
    /** ISO 32000-1, table 198; what is not here leads to a place in the document or to an address that a reader clicks. */
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", "JavaScript"),
            Map.entry("Launch", "starter et program"),
            Map.entry("SubmitForm", "sender en formular"),
            Map.entry("ImportData", "henter data ind"),
            Map.entry("GoToR", "åbner en anden fil"),
            Map.entry("GoToE", "åbner en indlejret fil"),
            Map.entry("Rendition", "afspiller medier"),
            Map.entry("Movie", "afspiller medier"),
            Map.entry("Sound", "afspiller lyd"),
            Map.entry("RichMediaExecute", "afspiller medier"));

    private static final Set<String> PLAYED = Set.of("RichMedia", "Movie", "Screen", "3D", "Sound");
    private static final Set<String> FILES = Set.of("EmbeddedFiles", "EF");

    private int pages;

    /**
     * @return how many pages there are
     * @throws IOException of another kind than a refusal when an object cannot be read
     */
    int look(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase found = document.getObjectFromPool(key).getObject();
            if (found != null) {
                within(found);
            }
        }
        within(document.getTrailer());
        return pages;
    }

    /** Without the objects that it names, which come on their own. */
    private void within(COSBase whole) throws FileRefusal {
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(whole);
        while (!waiting.isEmpty()) {
            COSBase one = waiting.remove();
            if (one instanceof COSDictionary dictionary) {
                dictionary(dictionary);
                add(dictionary.getValues(), waiting);
            } else if (one instanceof COSArray array) {
                add(array.toList(), waiting);
            }
        }
    }

    private static void add(Collection<? extends COSBase> parts, Deque<COSBase> waiting) {
        for (COSBase part : parts) {
            if (part != null && !(part instanceof COSObject)) {
                waiting.add(part);
            }
        }
    }

    private void dictionary(COSDictionary dictionary) throws FileRefusal {
        for (COSName key : dictionary.keySet()) {
            if (FILES.contains(key.getName())) {
                throw new FileRefusal(FileFault.PDF_EMBEDDED, "vedhæftet fil");
            }
            if (key.getName().equals("XFA")) {
                throw active("XFA-formular");
            }
            if (key.getName().equals("JS") || key.getName().equals("JavaScript")) {
                throw active("JavaScript");
            }
        }
        String act = name(dictionary, COSName.S);
        if (ACTIONS.containsKey(act)) {
            throw active(ACTIONS.getOrDefault(act, act));
        }
        String kind = name(dictionary, COSName.SUBTYPE);
        if (PLAYED.contains(kind)) {
            throw active("medier");
        }
        String type = name(dictionary, COSName.TYPE);
        if (kind.equals("FileAttachment") || type.equals("EmbeddedFile")) {
            throw new FileRefusal(FileFault.PDF_EMBEDDED, "vedhæftet fil");
        }
        if (dictionary instanceof COSStream stream && stream.containsKey(COSName.F)) {
            throw active("henter indhold fra en anden fil");
        }
        pages += type.equals("Page") ? 1 : 0;
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static FileRefusal active(String what) {
        return new FileRefusal(FileFault.PDF_ACTIVE, what);
    }
}
