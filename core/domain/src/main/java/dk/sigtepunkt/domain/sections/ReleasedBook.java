package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Every text that was ever released; no draft is in it. Immutable.
 *
 * @param all in the order in which they were released
 */
public record ReleasedBook(List<ReleasedText> all) {
    public static final ReleasedBook EMPTY = new ReleasedBook(List.of());

    public ReleasedBook {
        all = List.copyOf(all);
    }

    /** What is released of some sections. */
    public static ReleasedBook of(Collection<KeptSection> sections) {
        return new ReleasedBook(sections.stream()
                .flatMap(section -> section.releases().stream())
                .sorted(Comparator.comparing(
                                (ReleasedText text) -> text.released().at())
                        .thenComparing(text -> text.ref().toString()))
                .toList());
    }

    public ReleasedBook knownBy(Instant time) {
        return new ReleasedBook(all.stream()
                .filter(one -> one.by(time))
                .map(one -> one.knownBy(time))
                .toList());
    }

    public QuarterWords of(CommitteeId committee, Period quarter) {
        return new QuarterWords(all.stream()
                .filter(one -> one.ref().committee().equals(committee)
                        && one.ref().quarter().equals(quarter))
                .toList());
    }

    /** What all committees have said of a quarter. */
    public ReleasedBook of(Period quarter) {
        return new ReleasedBook(
                all.stream().filter(one -> one.ref().quarter().equals(quarter)).toList());
    }
}
