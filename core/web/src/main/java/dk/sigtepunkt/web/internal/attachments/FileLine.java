package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * One file as a reader sees it.
 *
 * @param about its kind and size, and of a PDF whether it is tagged
 * @param picture whether it is shown in the page
 * @param acts where its committee's people go with it; empty for everybody else
 */
public record FileLine(Link link, String about, boolean picture, Said said, Optional<Acts> acts) {
    private static final int KILOBYTE = 1024;

    /**
     * What is said of it.
     *
     * @param corrected when and why it was said otherwise; empty when it never was
     * @param lacking why it cannot be published; empty when it can, and for whoever writes nothing there
     */
    public record Said(String alt, String text, String corrected, String lacking) {}

    /**
     * Addresses.
     *
     * @param change where something else is said of it
     * @param remove where it is taken away
     */
    public record Acts(String change, String remove) {}

    /** For the template. */
    public List<Acts> doings() {
        return acts.stream().toList();
    }

    static FileLine of(EvidenceFile file, String base, Link link, boolean writes, PageRequest visit) {
        Attachment attachment = file.attachment();
        AttachmentWords words = AttachmentWords.in(visit.words().language());
        String pages = attachment
                .pdf()
                .map(pdf -> ", " + visit.say(pdf.tagged() ? "attachments.tagged" : "attachments.untagged", pdf.pages()))
                .orElse("");
        Optional<String> lacking = attachment.lack().map(lack -> words.lacking(attachment, lack));
        String one = "%s/%d/".formatted(base, file.number());
        return new FileLine(
                link,
                words.kind(attachment.kind()) + ", " + size(attachment.size(), visit) + pages,
                attachment.kind().picture(),
                new Said(
                        attachment.alt(),
                        attachment.text(),
                        corrected(file.now(), visit),
                        lacking.filter(why -> writes).orElse("")),
                writes ? Optional.of(new Acts(one + "ret", one + "fjern")) : Optional.empty());
    }

    private static String corrected(EvidenceFile.Version version, PageRequest visit) {
        return version.reason().isEmpty()
                ? ""
                : visit.say(
                        "attachments.corrected",
                        Danish.date(version.since().atZone(Danish.ZONE).toLocalDate()),
                        version.reason());
    }

    private static String size(int bytes, PageRequest visit) {
        return bytes < FileLimit.MEGABYTE
                ? visit.say("attachments.kilobytes", Math.max(1, bytes / KILOBYTE))
                : visit.say("attachments.megabytes", Math.round((double) bytes / FileLimit.MEGABYTE));
    }
}
