package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim with all that was written of it, drafts too: for its committee's own people. Everybody else reads what is
 * {@link #published}.
 *
 * @param number counted from 1 over the whole municipality
 * @param committee whose action it is about
 * @param entries in the order in which they were written; the first is a version of it
 */
public record KeptClaim(int number, CommitteeId committee, List<ClaimEntry> entries) {
    public KeptClaim {
        entries = List.copyOf(entries);
    }

    /** How it stands. Codes are given over the interface: they stay. */
    public enum State {
        DRAFT("draft"),
        PUBLISHED("published"),
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public KeptClaim with(ClaimEntry entry) {
        return new KeptClaim(
                number,
                committee,
                Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** As it says now. */
    public ContributionClaim claim() {
        return of(ClaimEntry.Written.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .claim();
    }

    public State state() {
        if (withdrawn().isPresent()) {
            return State.WITHDRAWN;
        }
        return publication().isPresent() ? State.PUBLISHED : State.DRAFT;
    }

    public Optional<ClaimEntry.Withdrawn> withdrawn() {
        return of(ClaimEntry.Withdrawn.class).findFirst();
    }

    private Optional<ClaimEntry.Published> publication() {
        return of(ClaimEntry.Published.class).findFirst();
    }

    /** What everybody reads of it; empty while it is a draft, and of a draft that was dropped. */
    public Optional<PublishedClaim> published() {
        return publication().map(since -> {
            int at = entries.indexOf(since);
            List<PublishedClaim.Version> versions = new ArrayList<>();
            ContributionClaim first = new KeptClaim(number, committee, entries.subList(0, at)).claim();
            versions.add(new PublishedClaim.Version(first, "", since.by().at()));
            entries.subList(at, entries.size()).stream()
                    .filter(ClaimEntry.Written.class::isInstance)
                    .map(ClaimEntry.Written.class::cast)
                    .map(one -> new PublishedClaim.Version(
                            one.claim(), one.reason(), one.by().at()))
                    .forEach(versions::add);
            return new PublishedClaim(number, committee, versions, withdrawn());
        });
    }

    /** The same as it was known at an earlier time; empty when it was not begun yet. */
    public Optional<KeptClaim> knownBy(Instant time) {
        List<ClaimEntry> known =
                entries.stream().filter(entry -> !entry.by().at().isAfter(time)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new KeptClaim(number, committee, known));
    }

    private <T extends ClaimEntry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
