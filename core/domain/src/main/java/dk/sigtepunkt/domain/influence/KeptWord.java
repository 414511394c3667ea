package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A committee's word on an influence with all that its people wrote of it, drafts too: for the committee's own people alone.
 *
 * @param entries in the order in which they were written
 */
public record KeptWord(WordRef ref, List<WordEntry> entries) {
    public KeptWord {
        entries = List.copyOf(entries);
    }

    /** One of which nothing is written. */
    public static KeptWord empty(WordRef ref) {
        return new KeptWord(ref, List.of());
    }

    public KeptWord with(WordEntry entry) {
        List<WordEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new KeptWord(ref, all);
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** What was written last and is not released; empty when nothing was since the last release. */
    public Optional<Influence> draft() {
        return entries.isEmpty() || !(entries.get(entries.size() - 1) instanceof WordEntry.Drafted drafted)
                ? Optional.empty()
                : Optional.of(drafted.influence());
    }

    /** What everybody reads, oldest first. */
    public Stream<SaidWord> said() {
        return entries.stream()
                .filter(WordEntry.Said.class::isInstance)
                .map(one -> new SaidWord(ref, (WordEntry.Said) one));
    }
}
