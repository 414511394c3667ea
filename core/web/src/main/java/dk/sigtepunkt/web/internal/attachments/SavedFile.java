package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadFiles;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Map;

/** The bytes of one file: of what is published to everybody, of a draft to its committee's people. */
final class SavedFile implements Page {
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("æ", "ae", "ø", "oe", "å", "aa", "Æ", "Ae", "Ø", "Oe", "Å", "Aa");

    private final ReadFiles files;

    SavedFile(ReadFiles files) {
        this.files = files;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        int number = KeepEvidence.number(visit.segment("number"));
        int file = KeepEvidence.number(visit.segment("file"));
        return files.published(number, file, reading.known())
                .or(() -> files.own(number, file, visit.actor(), reading.known()))
                .<PageResult>map(found -> new PageResult.Download(
                        plain(found.bytes().name()), found.bytes().bytes(), type(found.attachment())))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("attachments.unknown")));
    }

    /** Only what a page shows as a picture is said to be anything but bytes. */
    private static String type(Attachment attachment) {
        return attachment.kind().picture() ? attachment.kind().mediaType() : PageResult.Download.BYTES;
    }

    private static String plain(String name) {
        String written = name;
        for (Map.Entry<String, String> letter : WRITTEN_OUT.entrySet()) {
            written = written.replace(letter.getKey(), letter.getValue());
        }
        return written.replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
