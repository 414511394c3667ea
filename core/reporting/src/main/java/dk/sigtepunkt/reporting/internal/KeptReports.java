package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.kept.Kept;
import dk.sigtepunkt.domain.kept.Proof;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reports that were put together from what is known now, for as long as nothing they are made from has changed. */
final class KeptReports {
    /** The quarters of a period of four years, whole and as overviews. */
    private static final int MOST = 32;

    private final boolean proving;
    private final Object[] makers = Stream.generate(Object::new).limit(MOST).toArray();
    private final Kept<List<Object>, ConsolidatedReport> reports = Kept.atMost(MOST);

    KeptReports(boolean proving) {
        this.proving = proving;
    }

    static KeptReports ofThisServer() {
        return new KeptReports(Proof.wanted());
    }

    /** @param more what it is made from beside the reading */
    ConsolidatedReport of(Reading reading, List<Object> more, Supplier<ConsolidatedReport> make) {
        Optional<Object> state = reading.known().isEmpty() && !proving ? reading.state() : Optional.empty();
        return state.map(now -> reports.find(now, more).orElseGet(() -> once(now, more, make)))
                .orElseGet(make);
    }

    /** After a change everybody asks for the same report at once: one makes it, the others wait for that. */
    private ConsolidatedReport once(Object now, List<Object> more, Supplier<ConsolidatedReport> make) {
        synchronized (makers[Math.floorMod(more.hashCode(), makers.length)]) {
            return reports.find(now, more).orElseGet(() -> {
                ConsolidatedReport made = make.get();
                reports.keep(now, more, made);
                return made;
            });
        }
    }
}
