package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.FileContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bytes of files beside findings: everybody's of what is published, and of drafts those of one's own committee. */
@Component(service = ReadEvidenceFiles.class)
public final class ReadEvidenceFiles {
    private final EvidenceHistory evidence;
    private final ReadEvidence drafts;
    private final EvidenceFiles files;

    @Activate
    public ReadEvidenceFiles(
            @Reference EvidenceHistory evidence, @Reference ReadEvidence drafts, @Reference EvidenceFiles files) {
        this.evidence = evidence;
        this.drafts = drafts;
        this.files = files;
    }

    /** @param content as many bytes as the attachment says */
    public record Found(Attachment attachment, FileContent content) {}

    /**
     * What everybody may read.
     *
     * @param known when; empty for now
     */
    public Optional<Found> published(int number, int file, Optional<Instant> known) {
        return evidence.known(known).find(number).flatMap(one -> found(number, one.standing(), file));
    }

    /** What somebody may read in the own committee, drafts too. */
    public Optional<Found> own(int number, int file, Actor actor, Optional<Instant> known) {
        return drafts.find(number, actor, known).flatMap(one -> found(number, one.files(), file));
    }

    private Optional<Found> found(int number, List<EvidenceFile> all, int file) {
        return all.stream()
                .filter(one -> one.number() == file)
                .findFirst()
                .flatMap(one -> files.find(number, one).map(content -> new Found(one.attachment(), content)));
    }
}
