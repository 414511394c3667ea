package dk.sigtepunkt.attachments.internal.office;

import dk.sigtepunkt.attachments.internal.bytes.FileRefusal;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.IOException;
import java.util.Locale;

/** What a part of a document refers to (ECMA-376, part 2): its own parts, and addresses that a reader clicks. */
final class Relationships {
    private Relationships() {}

    static void assertOwn(byte[] xml) throws IOException {
        for (Markup.Element element : Markup.elements(xml)) {
            String type = element.attribute("Type");
            boolean external = element.attribute("TargetMode").equalsIgnoreCase("External");
            if (external && !(type.endsWith("/hyperlink") && clicked(element.attribute("Target")))) {
                throw new FileRefusal(FileFault.OFFICE_EXTERNAL, type.substring(type.lastIndexOf('/') + 1));
            }
        }
    }

    private static boolean clicked(String target) {
        String small = target.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("https:") || small.startsWith("http:") || small.startsWith("mailto:");
    }
}
