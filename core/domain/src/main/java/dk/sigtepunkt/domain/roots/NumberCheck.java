package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.roots.NumberReader.Chosen;
import dk.sigtepunkt.domain.roots.NumberReader.Measured;
import dk.sigtepunkt.domain.roots.NumberReader.Named;
import dk.sigtepunkt.domain.roots.NumberReader.Owned;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Holds the numbers of a text against the facts of a report. */
public final class NumberCheck {
    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);
    private static final int NEAR = 3;

    /** So many numbers to either side can be of the same sentence. */
    private static final int NEIGHBOURS = 20;

    private final List<FactFit> facts;
    private final Set<String> nouns;
    private final Set<String> names;
    private final Meant meant;

    private NumberCheck(ReportFacts.Facts known) {
        this.facts = known.facts().stream().map(FactFit::of).toList();
        this.nouns = facts.stream()
                .map(FactFit::noun)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
        this.names = Set.copyOf(known.names());
        this.meant = new Meant(known);
    }

    public static NumberCheck of(ReportFacts.Facts known) {
        return new NumberCheck(known);
    }

    /** Each number of the text, in its order. */
    public List<NumberVerdict> read(String text) {
        List<NumberReader.Token> tokens = NumberReader.read(text, names);
        String spoken = Bracketed.spoken(text);
        List<NumberVerdict> verdicts = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            NumberReader.Token token = tokens.get(at);
            List<Passage> around =
                    places(tokens.subList(Math.max(0, at - NEIGHBOURS), Math.min(tokens.size(), at + NEIGHBOURS)));
            Passage place = new Passage(
                    token.place().from(),
                    token.place().to(),
                    text.substring(token.place().from(), token.place().to()));
            if (token instanceof Named named) {
                verdicts.add(new NumberVerdict.Free(place, named.form()));
            } else if (token instanceof Owned owned) {
                verdicts.add(own(place, owned.source()));
            } else if (token instanceof Chosen chosen) {
                verdicts.add(chosen(place, chosen));
            } else if (token instanceof Measured measured) {
                verdicts.add(measured(place, measured.number(), () -> Surroundings.of(spoken, place, around)));
            }
        }
        return List.copyOf(verdicts);
    }

    private static List<Passage> places(List<NumberReader.Token> tokens) {
        return tokens.stream()
                .filter(token -> !(token instanceof Named))
                .map(NumberReader.Token::place)
                .toList();
    }

    /** Those of the text that have no root. */
    public List<NumberVerdict.Unlinked> unlinked(String text) {
        return read(text).stream()
                .filter(NumberVerdict.Unlinked.class::isInstance)
                .map(NumberVerdict.Unlinked.class::cast)
                .toList();
    }

    /** Those of the text of which its writer has to say which they are. */
    public List<NumberVerdict.Ambiguous> ambiguous(String text) {
        return read(text).stream()
                .filter(NumberVerdict.Ambiguous.class::isInstance)
                .map(NumberVerdict.Ambiguous.class::cast)
                .toList();
    }

    private static NumberVerdict own(Passage place, String source) {
        return source.codePoints().anyMatch(Character::isLetter)
                ? new NumberVerdict.Own(place, source)
                : new NumberVerdict.Unlinked(place, WORDS.withoutSource(place.words()), List.of());
    }

    private NumberVerdict measured(Passage place, WrittenNumber number, Supplier<Surroundings> around) {
        List<FactFit> measured = measuring(number);
        List<FactFit> fitting = fitting(measured, number);
        Meant.Found found = fitting.isEmpty() ? Meant.Found.NONE : meant.of(number, fitting, around.get());
        if (found.facts().isEmpty()) {
            List<ReportFact> near = nearest(measured, number);
            return new NumberVerdict.Unlinked(place, WORDS.unlinked(place.words(), near), near);
        }
        return found.clear()
                ? new NumberVerdict.Linked(place, found.facts())
                : new NumberVerdict.Ambiguous(
                        place, WORDS.ambiguous(place.words(), found.facts(), found.other()), found.facts());
    }

    private List<FactFit> measuring(WrittenNumber number) {
        boolean known = number.measure().words().stream().anyMatch(nouns::contains);
        return facts.stream().filter(fact -> fact.measures(number, known)).toList();
    }

    /** Those that the number is; of a share that is told by two counts also the two counts of one thing. */
    private List<FactFit> fitting(List<FactFit> measured, WrittenNumber number) {
        List<FactFit> fitting =
                measured.stream().filter(fact -> fact.is(number)).toList();
        if (!fitting.isEmpty() || number.counted().isEmpty()) {
            return fitting;
        }
        Set<String> wholes = facts.stream()
                .filter(fact -> fact.counts(number, number.counted().get(1)))
                .map(fact -> fact.fact().about().id())
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.counts(number, number.counted().get(0)))
                .filter(fact -> wholes.contains(fact.fact().about().id()))
                .toList();
    }

    /** What its writer says that it is, by the report's own name for it or its id. */
    private NumberVerdict chosen(Passage place, Chosen chosen) {
        List<FactFit> measured = measuring(chosen.number());
        List<ReportFact> said = fitting(measured, chosen.number()).stream()
                .map(FactFit::fact)
                .filter(fact -> plain(fact.label()).equals(plain(chosen.said()))
                        || fact.id().equals(chosen.said()))
                .toList();
        if (!said.isEmpty()) {
            return new NumberVerdict.Linked(place, said);
        }
        List<ReportFact> near = nearest(measured, chosen.number());
        return new NumberVerdict.Unlinked(place, WORDS.notThat(place.words(), chosen.said(), near), near);
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
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
