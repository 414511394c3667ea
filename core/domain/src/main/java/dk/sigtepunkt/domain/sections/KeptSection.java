package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.sections.SectionEntry.Drafted;
import dk.sigtepunkt.domain.sections.SectionEntry.Released;
import dk.sigtepunkt.domain.sections.SectionEntry.TakenBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A section with all that was written of it, drafts too: for the committee's own people alone.
 *
 * @param entries in the order in which they were written
 */
public record KeptSection(SectionRef ref, List<SectionEntry> entries) {
    public KeptSection {
        entries = List.copyOf(entries);
    }

    /** One of which nothing is written. */
    public static KeptSection empty(SectionRef ref) {
        return new KeptSection(ref, List.of());
    }

    public KeptSection with(SectionEntry entry) {
        List<SectionEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new KeptSection(ref, all);
    }

    /** How much was written of it: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** What was written last and is not released; empty when nothing was since the last release. */
    public Optional<Drafted> draft() {
        Optional<Drafted> standing = Optional.empty();
        for (SectionEntry entry : entries) {
            Optional<Drafted> before = standing;
            standing = entry.fold(Optional::of, released -> Optional.empty(), back -> before);
        }
        return standing;
    }

    /** Each text that was released, oldest first, also those that were taken back. */
    public List<ReleasedText> releases() {
        List<ReleasedText> releases = new ArrayList<>();
        Optional<Drafted> standing = Optional.empty();
        for (SectionEntry entry : entries) {
            if (entry instanceof Drafted drafted) {
                standing = Optional.of(drafted);
            } else if (entry instanceof Released let) {
                standing.map(text ->
                                new ReleasedText(ref, text.text(), text.by(), let.by(), let.reason(), Optional.empty()))
                        .ifPresent(releases::add);
                standing = Optional.empty();
            } else if (entry instanceof TakenBack back) {
                int last = releases.size() - 1;
                releases.set(last, releases.get(last).takenBack(back));
            }
        }
        return List.copyOf(releases);
    }

    /** What everybody reads; empty until something is released, and when it was taken back. */
    public Optional<ReleasedText> released() {
        return last().filter(ReleasedText::stands);
    }

    private Optional<ReleasedText> last() {
        List<ReleasedText> releases = releases();
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
    }

    /** The text that its writers go on with: the draft, or else what was released last; empty for neither. */
    public String text() {
        return draft().map(Drafted::text)
                .orElseGet(() -> last().map(ReleasedText::text).orElse(""));
    }
}
