package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Claims that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryClaims implements ClaimStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private List<KeptClaim> all = List.of();
    private ClaimBook book = ClaimBook.EMPTY;

    @Override
    public synchronized ClaimBook book() {
        return book;
    }

    @Override
    public synchronized List<KeptClaim> all() {
        return all;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptClaim begin(
            CommitteeId committee, ClaimEntry.Written written, IntFunction<AuditNote> note) {
        KeptClaim begun = new KeptClaim(all.size() + 1, committee, List.of(written));
        List<KeptClaim> more = new ArrayList<>(all);
        more.add(begun);
        now(more, note.apply(begun.number()));
        return begun;
    }

    @Override
    public synchronized boolean keep(int number, OptionalInt seen, ClaimEntry entry, AuditNote note) {
        Optional<KeptClaim> same = all.stream()
                .filter(one -> one.number() == number)
                .filter(one -> seen.isEmpty() || seen.getAsInt() == one.version())
                .findFirst();
        same.ifPresent(present -> {
            List<KeptClaim> others = new ArrayList<>(all);
            others.set(number - 1, present.with(entry));
            now(others, note);
        });
        return same.isPresent();
    }

    private void now(List<KeptClaim> kept, AuditNote note) {
        all = List.copyOf(kept);
        book = new ClaimBook(
                all.stream().flatMap(one -> one.published().stream()).toList());
        notes.add(note);
    }
}
