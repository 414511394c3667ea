package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every discussion that was written down; immutable.
 *
 * @param all in the order of their numbers
 */
public record DialogueBook(List<Discussion> all) {
    public static final DialogueBook EMPTY = new DialogueBook(List.of());

    public DialogueBook {
        all = List.copyOf(all);
    }

    public Optional<Discussion> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    public DialogueBook knownBy(Instant time) {
        return new DialogueBook(
                all.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /**
     * What stands with a quarter: what was said of its report or on one of its days, as it was written by its end, whatever is
     * said of it since.
     */
    public List<Discussion> in(Period quarter) {
        return knownBy(Danish.endOf(quarter.end())).all().stream()
                .filter(one -> belongs(one, quarter))
                .toList();
    }

    /** What was written, or written otherwise, of the same after the quarter's end: told beside it. */
    public List<Discussion> since(Period quarter) {
        Instant end = Danish.endOf(quarter.end());
        return all.stream()
                .filter(one -> one.last().by().at().isAfter(end))
                .filter(one -> belongs(one, quarter)
                        || one.knownBy(end)
                                .filter(then -> belongs(then, quarter))
                                .isPresent())
                .toList();
    }

    /** What was said, and written by the quarter's end, of some things in other quarters; newest first. */
    public List<Discussion> elsewhere(Period quarter, Set<ItemRef> items) {
        return knownBy(Danish.endOf(quarter.end())).all().stream()
                .filter(one -> !belongs(one, quarter)
                        && one.last().matter().item().filter(items::contains).isPresent())
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }

    private static boolean belongs(Discussion one, Period quarter) {
        return one.last().matter().belongs(quarter, one.last().meeting().on());
    }
}
