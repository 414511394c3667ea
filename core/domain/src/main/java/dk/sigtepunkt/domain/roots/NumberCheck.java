package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.roots.NumberReader.Measured;
import dk.sigtepunkt.domain.roots.NumberReader.Named;
import dk.sigtepunkt.domain.roots.NumberReader.Owned;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds the numbers of a text against the facts of a report. */
public final class NumberCheck {
    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);
    private static final int NEAR = 3;

    private final List<FactFit> facts;
    private final Set<String> nouns;
    private final Set<String> names;

    private NumberCheck(List<FactFit> facts, Set<String> names) {
        this.facts = facts;
        this.nouns = facts.stream()
                .map(FactFit::noun)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
        this.names = names;
    }

    public static NumberCheck of(ReportFacts.Facts known) {
        return new NumberCheck(known.facts().stream().map(FactFit::of).toList(), Set.copyOf(known.names()));
    }

    /** Each number of the text, in its order. */
    public List<NumberVerdict> read(String text) {
        List<NumberVerdict> verdicts = new ArrayList<>();
        for (NumberReader.Token token : NumberReader.read(text, names)) {
            Passage place = new Passage(
                    token.place().from(),
                    token.place().to(),
                    text.substring(token.place().from(), token.place().to()));
            if (token instanceof Named named) {
                verdicts.add(new NumberVerdict.Free(place, named.form()));
            } else if (token instanceof Owned owned) {
                verdicts.add(own(place, owned.source()));
            } else if (token instanceof Measured measured) {
                verdicts.add(measured(place, measured.number()));
            }
        }
        return List.copyOf(verdicts);
    }

    /** Those of the text that have no root. */
    public List<NumberVerdict.Unlinked> unlinked(String text) {
        return read(text).stream()
                .filter(NumberVerdict.Unlinked.class::isInstance)
                .map(NumberVerdict.Unlinked.class::cast)
                .toList();
    }

    private static NumberVerdict own(Passage place, String source) {
        return source.codePoints().anyMatch(Character::isLetter)
                ? new NumberVerdict.Own(place, source)
                : new NumberVerdict.Unlinked(place, WORDS.withoutSource(place.words()), List.of());
    }

    private NumberVerdict measured(Passage place, WrittenNumber number) {
        boolean known = number.measure().words().stream().anyMatch(nouns::contains);
        List<FactFit> measured =
                facts.stream().filter(fact -> fact.measures(number, known)).toList();
        List<ReportFact> linked = measured.stream()
                .filter(fact -> fact.is(number))
                .map(FactFit::fact)
                .toList();
        if (!linked.isEmpty()) {
            return new NumberVerdict.Linked(place, linked);
        }
        List<ReportFact> near = nearest(measured, number);
        return new NumberVerdict.Unlinked(place, WORDS.unlinked(place.words(), near), near);
    }

    private static List<ReportFact> nearest(List<FactFit> among, WrittenNumber number) {
        record Far(FactFit fact, double distance) {}
        List<Far> near = new ArrayList<>();
        for (FactFit fact : among) {
            Far far = new Far(fact, fact.distance(number));
            if (near.size() < NEAR || far.distance() < near.get(NEAR - 1).distance()) {
                near.add(far);
                near.sort(Comparator.comparingDouble(Far::distance));
                if (near.size() > NEAR) {
                    near.remove(NEAR);
                }
            }
        }
        return near.stream().map(far -> far.fact().fact()).toList();
    }
}
