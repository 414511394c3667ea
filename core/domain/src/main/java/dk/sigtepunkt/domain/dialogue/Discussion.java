package dk.sigtepunkt.domain.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a body said of the figures, with all that was corrected of it.
 *
 * @param number counted from 1 over the whole municipality
 * @param minutes at least one, in the order in which they were written; the last one holds
 */
public record Discussion(int number, List<Minute> minutes) {
    public Discussion {
        minutes = List.copyOf(minutes);
    }

    /** The number that a text names; 0, which no discussion has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }

    public Discussion with(Minute other) {
        List<Minute> all = new ArrayList<>(minutes);
        all.add(other);
        return new Discussion(number, all);
    }

    /** How often it was written: another number is another state. */
    public int version() {
        return minutes.size();
    }

    /** As it was written last. */
    public Minute last() {
        return minutes.get(minutes.size() - 1);
    }

    /** The same as it was known at an earlier time; empty when it was not written down yet. */
    public Optional<Discussion> knownBy(Instant time) {
        List<Minute> known = minutes.stream()
                .filter(minute -> !minute.by().at().isAfter(time))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Discussion(number, known));
    }
}
