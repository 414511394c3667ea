package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.Readiness;
import dk.sigtepunkt.http.StartNotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Whether the server is ready, and what its start waits for. The web server makes its own objects out of a file, long
 * before any component is alive; {@link #SHARED} is where the two meet.
 */
public final class BootState implements StartNotes {
    public static final BootState SHARED = new BootState();

    private volatile Optional<Readiness> readiness = Optional.empty();
    private final Map<String, String> notes = new ConcurrentSkipListMap<>();

    /** A state that is ready from the start. */
    public static BootState ready() {
        BootState state = new BootState();
        state.tell(new Readiness() {
            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public Counts counts() {
                return new Counts(0, 0, 0);
            }
        });
        return state;
    }

    synchronized void tell(Readiness next) {
        readiness = Optional.of(next);
    }

    /** Only when nobody else has told since. */
    @SuppressWarnings("ReferenceEquality") // The service itself is meant, not one like it.
    synchronized void forget(Readiness former) {
        readiness = readiness.filter(one -> one != former);
    }

    public boolean isReady() {
        return readiness.filter(Readiness::ready).isPresent();
    }

    /** Empty while the server starts. */
    Optional<Readiness.Counts> counts() {
        return readiness.filter(Readiness::ready).map(Readiness::counts);
    }

    List<String> notes() {
        return List.copyOf(notes.values());
    }

    @Override
    public void waiting(String part, String sentence) {
        notes.put(part, sentence);
    }

    @Override
    public void cleared(String part) {
        notes.remove(part);
    }
}
