package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody reads of a finding; nothing that it said as a draft is in it.
 *
 * @param versions in the order in which they were published, at least one
 * @param consents that its story was allowed to be told, in the order in which it was noted; none of what is none
 * @param withdrawn that it is taken back
 * @param erased whether what it said is gone, for whatever day one asks
 * @param files all that ever stood beside it for everybody to read
 */
public record PublishedEvidence(
        int number,
        CommitteeId committee,
        List<Version> versions,
        List<Consent> consents,
        Optional<EvidenceEntry.Withdrawn> withdrawn,
        boolean erased,
        List<EvidenceFile> files) {
    public PublishedEvidence {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
        consents = List.copyOf(consents);
    }

    /**
     * What it said from some moment on.
     *
     * @param reason why it was corrected; empty for the first
     */
    public record Version(Evidence evidence, String reason, Instant since) {}

    /**
     * That its story was allowed to be told.
     *
     * @param on the day that whose story it is said so
     * @param noted when that was written down
     */
    public record Consent(LocalDate on, Instant noted) {}

    /** When its story was allowed to be told, as it was noted last; empty of what is none. */
    public Optional<LocalDate> consent() {
        return consents.isEmpty()
                ? Optional.empty()
                : Optional.of(consents.get(consents.size() - 1).on());
    }

    /** Since when everybody reads it. */
    public Instant since() {
        return versions.get(0).since();
    }

    /** Since when it says what it says now. */
    public Instant worded() {
        return versions.get(versions.size() - 1).since();
    }

    /** As it says now; of what is withdrawn only that which stays of it. */
    public Evidence evidence() {
        Evidence last = versions.get(versions.size() - 1).evidence();
        return withdrawn.isPresent() ? last.erased() : last;
    }

    /** The files that stand beside it; none beside what is withdrawn. */
    public List<EvidenceFile> standing() {
        return withdrawn.isPresent()
                ? List.of()
                : files.stream().filter(EvidenceFile::stands).toList();
    }

    /** The same as it was known at an earlier time; empty when it was not published yet. */
    public Optional<PublishedEvidence> knownBy(Instant time) {
        return since().isAfter(time)
                ? Optional.empty()
                : Optional.of(new PublishedEvidence(
                        number,
                        committee,
                        versions.stream()
                                .filter(version -> !version.since().isAfter(time))
                                .toList(),
                        consents.stream()
                                .filter(one -> !one.noted().isAfter(time))
                                .toList(),
                        withdrawn.filter(taken -> erased || !taken.by().at().isAfter(time)),
                        erased,
                        files.stream()
                                .flatMap(file -> file.knownBy(time).stream())
                                .toList()));
    }
}
