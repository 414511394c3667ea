package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;

/**
 * One file as a reader sees it.
 *
 * @param about its kind and size, and of a PDF whether it is tagged
 * @param picture whether it is shown in the page
 * @param lacking why it cannot be published; empty when it can
 * @param remove where it is taken away; empty where it is not
 */
public record FileLine(
        Link link, String about, boolean picture, String alt, String text, String lacking, String remove) {
    private static final int KILOBYTE = 1024;

    static FileLine of(EvidenceFile file, String base, Link link, boolean writes, PageRequest visit) {
        Attachment attachment = file.attachment();
        AttachmentWords words = AttachmentWords.in(visit.words().language());
        String pages = attachment
                .pdf()
                .map(pdf -> ", " + visit.say(pdf.tagged() ? "attachments.tagged" : "attachments.untagged", pdf.pages()))
                .orElse("");
        return new FileLine(
                link,
                words.kind(attachment.kind()) + ", " + size(attachment.size(), visit) + pages,
                attachment.kind().picture(),
                attachment.alt(),
                attachment.text(),
                writes
                        ? attachment
                                .lack()
                                .map(lack -> words.lacking(attachment, lack))
                                .orElse("")
                        : "",
                writes ? "%s/%d/fjern".formatted(base, file.number()) : "");
    }

    private static String size(int bytes, PageRequest visit) {
        return bytes < FileLimit.MEGABYTE
                ? visit.say("attachments.kilobytes", Math.max(1, bytes / KILOBYTE))
                : visit.say("attachments.megabytes", Math.round((double) bytes / FileLimit.MEGABYTE));
    }
}
