package dk.sigtepunkt.persistence.internal.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import java.util.Optional;

/** What an entry says of a file, as a JSON object; the bytes lie in {@link FileParts}. */
final class AttachmentBody {
    private static final String PAGES = "pages";

    private AttachmentBody() {}

    static ObjectNode of(Attachment attachment) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("kind", attachment.kind().code())
                .put("name", attachment.name())
                .put("sha256", attachment.sha256())
                .put("size", attachment.size())
                .put("alt", attachment.alt())
                .put("text", attachment.text());
        attachment
                .pdf()
                .ifPresent(pdf -> body.put(PAGES, pdf.pages())
                        .put("tagged", pdf.tagged())
                        .put("title", pdf.title())
                        .put("language", pdf.language()));
        return body;
    }

    static Attachment attachment(JsonNode body) {
        return new Attachment(
                StoredCodes.find(AttachmentKind.values(), AttachmentKind::code, text(body, "kind")),
                text(body, "name"),
                text(body, "sha256"),
                body.path("size").asInt(),
                text(body, "alt"),
                text(body, "text"),
                pdf(body));
    }

    private static Optional<PdfTraits> pdf(JsonNode body) {
        return body.has(PAGES)
                ? Optional.of(new PdfTraits(
                        body.path(PAGES).asInt(),
                        body.path("tagged").asBoolean(),
                        text(body, "title"),
                        text(body, "language")))
                : Optional.empty();
    }

    private static String text(JsonNode body, String name) {
        return body.path(name).asText("");
    }
}
