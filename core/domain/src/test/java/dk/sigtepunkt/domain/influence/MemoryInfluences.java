package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Words and answers that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryInfluences implements InfluenceStore {
    private final Map<String, KeptWord> words = new TreeMap<>();
    private final Map<String, KeptHearing> hearings = new TreeMap<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private InfluenceBook book = InfluenceBook.EMPTY;

    @Override
    public synchronized InfluenceBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptWord word(WordRef ref) {
        return words.getOrDefault(ref.toString(), KeptWord.empty(ref));
    }

    @Override
    public synchronized List<KeptWord> words() {
        return List.copyOf(words.values());
    }

    @Override
    public synchronized boolean keep(WordRef ref, OptionalInt seen, WordEntry entry, AuditNote note) {
        KeptWord before = word(ref);
        boolean same = seen.isEmpty() || seen.getAsInt() == before.version();
        if (same) {
            words.put(ref.toString(), before.with(entry));
            kept(note);
        }
        return same;
    }

    @Override
    public synchronized boolean answer(HearingRef ref, OptionalInt seen, HearingAnswer answer, AuditNote note) {
        KeptHearing before = hearings.getOrDefault(ref.toString(), KeptHearing.empty(ref));
        boolean same = seen.isEmpty() || seen.getAsInt() == before.version();
        if (same) {
            hearings.put(ref.toString(), before.with(answer));
            kept(note);
        }
        return same;
    }

    private void kept(AuditNote note) {
        notes.add(note);
        InfluenceBook now = InfluenceBook.of(words.values(), hearings.values());
        book = now.equals(book) ? book : now;
    }
}
