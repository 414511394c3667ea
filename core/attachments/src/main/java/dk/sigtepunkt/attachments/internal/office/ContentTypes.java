package dk.sigtepunkt.attachments.internal.office;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document says of its parts in {@code [Content_Types].xml} (ECMA-376, part 2). */
final class ContentTypes {
    private static final String FORMATS = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, AttachmentKind> MAIN = Map.of(
            FORMATS + "wordprocessingml.document.main+xml", AttachmentKind.DOCX,
            FORMATS + "spreadsheetml.sheet.main+xml", AttachmentKind.XLSX,
            FORMATS + "presentationml.presentation.main+xml", AttachmentKind.PPTX);

    private ContentTypes() {}

    static AttachmentKind kind(byte[] xml) throws IOException {
        Set<AttachmentKind> kinds = EnumSet.noneOf(AttachmentKind.class);
        for (Markup.Element element : Markup.elements(xml)) {
            String type = element.attribute("ContentType").strip().toLowerCase(Locale.ROOT);
            assertHarmless(type);
            Optional.ofNullable(MAIN.get(type)).ifPresent(kinds::add);
        }
        if (kinds.size() != 1) {
            throw new FileRefusal(FileFault.UNKNOWN_KIND, "");
        }
        return kinds.iterator().next();
    }

    private static void assertHarmless(String type) throws FileRefusal {
        if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex")) {
            throw new FileRefusal(FileFault.OFFICE_MACROS, "makroer");
        }
        if (type.contains("oleobject")) {
            throw new FileRefusal(FileFault.OFFICE_EMBEDDED, "indlejret objekt");
        }
    }
}
