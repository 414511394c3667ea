package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What committees' people said of influences and answered in hearings; no draft is in it. Immutable.
 *
 * @param words in the order in which they were said
 * @param hearings each with at least one answer, in no order
 */
public record InfluenceBook(List<SaidWord> words, List<KeptHearing> hearings) {
    public static final InfluenceBook EMPTY = new InfluenceBook(List.of(), List.of());

    public InfluenceBook {
        words = List.copyOf(words);
        hearings = List.copyOf(hearings);
    }

    /** What everybody may read of all that is kept. */
    public static InfluenceBook of(Collection<KeptWord> words, Collection<KeptHearing> hearings) {
        return new InfluenceBook(
                words.stream()
                        .flatMap(KeptWord::said)
                        .sorted(Comparator.comparing(
                                        (SaidWord word) -> word.said().by().at())
                                .thenComparing(word -> word.ref().toString()))
                        .toList(),
                hearings.stream()
                        .filter(one -> one.answer().isPresent())
                        .sorted(Comparator.comparing(one -> one.ref().toString()))
                        .toList());
    }

    public InfluenceBook knownBy(Instant time) {
        return new InfluenceBook(
                words.stream()
                        .filter(one -> !one.said().by().at().isAfter(time))
                        .toList(),
                hearings.stream()
                        .map(one -> one.knownBy(time))
                        .filter(one -> one.answer().isPresent())
                        .toList());
    }

    /** The same, each word said of what carries its areas on. */
    public InfluenceBook following(AreaHeirs heirs) {
        return new InfluenceBook(
                words.stream()
                        .map(one -> new SaidWord(heirs.now(one.ref()), one.said()))
                        .toList(),
                hearings);
    }

    /** What a committee's people said last; empty when they never said anything. */
    public Optional<WordEntry.Said> last(WordRef ref) {
        return words.stream()
                .filter(one -> one.ref().equals(ref))
                .map(SaidWord::said)
                .reduce((earlier, later) -> later);
    }

    /** All that was said of one influence, in the order in which it was said. */
    public List<SaidWord> of(AreaPair pair) {
        return words.stream().filter(one -> one.ref().pair().equals(pair)).toList();
    }

    /** What stands of one hearing; an empty one when it is not answered. */
    public KeptHearing hearing(HearingRef ref) {
        return hearings.stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseGet(() -> KeptHearing.empty(ref));
    }

    public List<KeptHearing> answered(Period quarter) {
        return hearings.stream()
                .filter(one -> one.ref().quarter().equals(quarter))
                .toList();
    }
}
