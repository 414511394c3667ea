package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What of it is about one of these, or was by the quarter's end: a correction may be about something else. */
    public QuartersDialogue about(Set<ItemRef> items) {
        List<Discussion> then =
                standing.stream().filter(one -> isAbout(one, items)).toList();
        Set<Integer> stood = then.stream().map(Discussion::number).collect(Collectors.toUnmodifiableSet());
        return new QuartersDialogue(
                then,
                since.stream()
                        .filter(one -> isAbout(one, items) || stood.contains(one.number()))
                        .toList());
    }

    private static boolean isAbout(Discussion one, Set<ItemRef> items) {
        return one.last().matter().item().filter(items::contains).isPresent();
    }
}
