package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.text.Normalizer;

/** The bytes of one file: of what is published to everybody, of a draft to its committee's people. */
final class SavedFile implements Page {
    private final ReadEvidenceFiles files;

    SavedFile(ReadEvidenceFiles files) {
        this.files = files;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        int number = KeepEvidence.number(visit.segment("number"));
        int file = KeepEvidence.number(visit.segment("file"));
        return files.published(number, file, reading.known())
                .or(() -> files.own(number, file, visit.actor(), reading.known()))
                .<PageResult>map(found -> new PageResult.Saved(
                        plain(found.attachment().name()),
                        type(found.attachment()),
                        found.attachment().size(),
                        found.attachment().sha256(),
                        found.content()))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("attachments.unknown")));
    }

    /** Only what a page shows as a picture is said to be anything but bytes. */
    private static String type(Attachment attachment) {
        return attachment.kind().picture() ? attachment.kind().mediaType() : PageResult.Download.BYTES;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
