package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Set;

/**
 * What bodies said of a quarter's figures.
 *
 * @param standing written by the quarter's end, as it said then
 * @param since written, or written otherwise, after it: told beside it
 */
public record QuartersDialogue(List<Discussion> standing, List<Discussion> since) {
    public QuartersDialogue {
        standing = List.copyOf(standing);
        since = List.copyOf(since);
    }

    /** @param known by the time that is looked from */
    public static QuartersDialogue of(DialogueBook known, Period quarter) {
        return new QuartersDialogue(known.in(quarter), known.since(quarter));
    }

    /** What of it is about one of these, by what was written at the time: a correction may be about something else. */
    public QuartersDialogue about(Set<ItemRef> items) {
        return new QuartersDialogue(about(standing, items), about(since, items));
    }

    private static List<Discussion> about(List<Discussion> some, Set<ItemRef> items) {
        return some.stream()
                .filter(one ->
                        one.last().matter().item().filter(items::contains).isPresent())
                .toList();
    }
}
