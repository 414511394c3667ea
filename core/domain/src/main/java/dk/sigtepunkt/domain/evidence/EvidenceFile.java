package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.attachments.Attachment;
import java.time.Instant;
import java.util.Optional;

/**
 * A file beside a finding.
 *
 * @param number counted from 1 within its finding, and never given twice
 * @param since when it stood there, for whoever reads the finding
 * @param until when it was taken away; empty while it stands
 */
public record EvidenceFile(int number, Attachment attachment, Instant since, Optional<Instant> until) {
    boolean stands() {
        return until.isEmpty();
    }

    /** The same as it was known at an earlier time; empty when it did not stand there yet. */
    Optional<EvidenceFile> knownBy(Instant time) {
        return since.isAfter(time)
                ? Optional.empty()
                : Optional.of(new EvidenceFile(number, attachment, since, until.filter(end -> !end.isAfter(time))));
    }
}
