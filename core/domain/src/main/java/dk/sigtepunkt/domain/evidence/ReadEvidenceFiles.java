package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentFiles;
import dk.sigtepunkt.domain.deployments.Artifact;
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
    private final AttachmentFiles files;

    @Activate
    public ReadEvidenceFiles(
            @Reference EvidenceHistory evidence, @Reference ReadEvidence drafts, @Reference AttachmentFiles files) {
        this.evidence = evidence;
        this.drafts = drafts;
        this.files = files;
    }

    /** @param bytes under the attachment's name */
    public record Found(Attachment attachment, Artifact bytes) {}

    /**
     * What everybody may read.
     *
     * @param known when; empty for now
     */
    public Optional<Found> published(int number, int file, Optional<Instant> known) {
        return evidence.known(known).find(number).flatMap(one -> found(one.standing(), file));
    }

    /** What somebody may read in the own committee, drafts too. */
    public Optional<Found> own(int number, int file, Actor actor, Optional<Instant> known) {
        return drafts.find(number, actor, known).flatMap(one -> found(one.files(), file));
    }

    private Optional<Found> found(List<EvidenceFile> all, int file) {
        return all.stream()
                .filter(one -> one.number() == file)
                .map(EvidenceFile::attachment)
                .findFirst()
                .flatMap(attachment ->
                        files.find(attachment.sha256(), attachment.name()).map(bytes -> new Found(attachment, bytes)));
    }
}
