package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What everybody reads of a claim; nothing that it said as a draft is in it.
 *
 * @param versions in the order in which they were published, at least one
 * @param withdrawn that it is taken back
 */
public record PublishedClaim(
        int number, CommitteeId committee, List<Version> versions, Optional<ClaimEntry.Withdrawn> withdrawn) {
    public PublishedClaim {
        versions = List.copyOf(versions);
    }

    /**
     * What it said from some moment on.
     *
     * @param reason why it was corrected; empty for the first
     */
    public record Version(ContributionClaim claim, String reason, Instant since) {}

    /** Since when everybody reads it. */
    public Instant since() {
        return versions.get(0).since();
    }

    /** Since when it says what it says now. */
    public Instant worded() {
        return versions.get(versions.size() - 1).since();
    }

    /** As it says now, or said last. */
    public ContributionClaim claim() {
        return versions.get(versions.size() - 1).claim();
    }

    /** The same as it was known at an earlier time; empty when it was not published yet. */
    public Optional<PublishedClaim> knownBy(Instant time) {
        return since().isAfter(time)
                ? Optional.empty()
                : Optional.of(new PublishedClaim(
                        number,
                        committee,
                        versions.stream()
                                .filter(version -> !version.since().isAfter(time))
                                .toList(),
                        withdrawn.filter(taken -> !taken.by().at().isAfter(time))));
    }
}
