package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.attachments.Attachment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file beside a finding.
 *
 * @param number counted from 1 within its finding, and never given twice
 * @param versions what was said of it, in the order in which it was said, at least one; the bytes are those of all
 * @param until when it was taken away; empty while it stands
 */
public record EvidenceFile(int number, List<Version> versions, Optional<Instant> until) {
    public EvidenceFile {
        versions = List.copyOf(versions);
    }

    /**
     * What is said of it from some moment on, for whoever reads the finding.
     *
     * @param reason why it was corrected; empty for the first, and of a draft
     */
    public record Version(Attachment attachment, String reason, Instant since) {}

    /** As it is said now. */
    public Attachment attachment() {
        return now().attachment();
    }

    public Version now() {
        return versions.get(versions.size() - 1);
    }

    /** When it stood there. */
    public Instant since() {
        return versions.get(0).since();
    }

    boolean stands() {
        return until.isEmpty();
    }

    EvidenceFile with(Version version) {
        List<Version> more = new ArrayList<>(versions);
        more.add(version);
        return new EvidenceFile(number, more, until);
    }

    /** The same for who reads nothing that was said of it earlier: what was said last then was said at that time. */
    EvidenceFile from(Instant time) {
        List<Version> later = versions.stream()
                .filter(version -> version.since().isAfter(time))
                .toList();
        List<Version> all = new ArrayList<>();
        if (later.size() < versions.size()) {
            Version then = versions.get(versions.size() - later.size() - 1);
            all.add(new Version(then.attachment(), "", time));
        }
        all.addAll(later);
        return new EvidenceFile(number, all, until);
    }

    /** The same as it was known at an earlier time; empty when it did not stand there yet. */
    Optional<EvidenceFile> knownBy(Instant time) {
        List<Version> known = versions.stream()
                .filter(version -> !version.since().isAfter(time))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceFile(number, known, until.filter(end -> !end.isAfter(time))));
    }
}
