package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a finding.
 *
 * @param kind jpeg, png, pdf, text, csv, docx, xlsx or pptx
 * @param sha256 of the bytes as they are given out
 * @param size in bytes
 * @param alt what a picture shows; empty for nothing
 * @param text the content in plain words; empty for nothing
 * @param pages of a PDF; null otherwise
 * @param tagged of a PDF, whether it can be read aloud in its own order; null otherwise
 * @param since when it stood there for whoever reads the finding
 * @param saidSince when alt and text were last said otherwise; the same as since when they never were
 * @param reason why they were, of what is published; empty otherwise
 */
public record EvidenceFileJson(
        int number,
        String kind,
        String mediaType,
        String name,
        String sha256,
        int size,
        String alt,
        String text,
        @Nullable Integer pages,
        @Nullable Boolean tagged,
        String since,
        String saidSince,
        String reason) {
    static EvidenceFileJson of(EvidenceFile file) {
        Attachment attachment = file.attachment();
        return new EvidenceFileJson(
                file.number(),
                attachment.kind().code(),
                attachment.kind().mediaType(),
                attachment.name(),
                attachment.sha256(),
                attachment.size(),
                attachment.alt(),
                attachment.text(),
                attachment.pdf().map(PdfTraits::pages).orElse(null),
                attachment.pdf().map(PdfTraits::tagged).orElse(null),
                file.since().toString(),
                file.now().since().toString(),
                file.now().reason());
    }
}
