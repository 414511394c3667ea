package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Changes of wheels that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryWheels implements WheelStore {
    private final Map<WheelRef, KeptWheel> wheels = new TreeMap<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private WheelBook book = WheelBook.EMPTY;

    @Override
    public synchronized WheelBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean keep(WheelRef ref, OptionalInt seen, Adjustment next, AuditNote note) {
        KeptWheel before = book.of(ref);
        boolean same = seen.isEmpty() || seen.getAsInt() == before.version();
        if (same) {
            wheels.put(ref, before.with(next));
            notes.add(note);
            book = new WheelBook(List.copyOf(wheels.values()));
        }
        return same;
    }
}
