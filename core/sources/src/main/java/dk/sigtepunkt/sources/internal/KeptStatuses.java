package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.kept.Kept;
import dk.sigtepunkt.domain.kept.Proof;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the sources were found to be, until something that it is made from is another: the reading, the day, what the store
 * knows of them, or the time at which the first of them is asked again. Proving, they are looked at all the same and compared.
 */
final class KeptStatuses {
    /** The quarters of a period of four years. */
    private static final int MOST = 16;

    private final boolean proving;
    private final Kept<List<Object>, List<SourceStatus>> statuses = Kept.atMost(MOST);

    KeptStatuses(boolean proving) {
        this.proving = proving;
    }

    static KeptStatuses ofThisServer() {
        return new KeptStatuses(Proof.wanted());
    }

    /** @param stored what the store knows of each source */
    List<SourceStatus> of(Reading reading, List<?> stored, Instant now, Supplier<List<SourceStatus>> look) {
        Optional<Object> part = reading.state();
        Optional<Object> all = reading.whole().state();
        if (part.isEmpty() || all.isEmpty()) {
            return look.get();
        }
        List<Object> asked = List.of(part.get(), LocalDate.ofInstant(now, Danish.ZONE), stored);
        Optional<List<SourceStatus>> kept = statuses.find(all.get(), asked).filter(found -> noneIsDue(found, now));
        if (kept.isPresent() && !proving) {
            return kept.get();
        }
        List<SourceStatus> seen = look.get();
        kept.filter(found -> !found.equals(seen)).ifPresent(found -> {
            throw new IllegalStateException("sources are found to be otherwise in the same state");
        });
        statuses.keep(all.get(), asked, seen);
        return seen;
    }

    private static boolean noneIsDue(List<SourceStatus> found, Instant now) {
        return found.stream().flatMap(status -> status.asking().next().stream()).allMatch(next -> next.isAfter(now));
    }
}
