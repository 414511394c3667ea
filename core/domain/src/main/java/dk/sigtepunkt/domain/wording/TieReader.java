package dk.sigtepunkt.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one sentence: which of its words tie an action to an effect, and how much they claim. */
final class TieReader {
    /** Their words hardly mean anything else. */
    private static final Set<Tie.Kind> PLAIN = Set.of(Tie.Kind.MOVES_PEOPLE, Tie.Kind.OWES, Tie.Kind.EFFECT_OF);

    private final Sentence sentence;
    private final DanishResults results;
    private final DanishActionFirst first;
    private final DanishActionAfter after;
    private final DanishOutcomes outcomes;
    private final DanishForce force;

    TieReader(Sentence sentence) {
        this.sentence = sentence;
        this.results = new DanishResults(sentence);
        this.first = new DanishActionFirst(sentence, results);
        this.outcomes = new DanishOutcomes(sentence);
        this.after = new DanishActionAfter(sentence, outcomes);
        this.force = new DanishForce(sentence);
    }

    /**
     * @param from the first word that ties
     * @param to after the last
     */
    record Found(Tie tie, int from, int to, Strength strength) {}

    List<Found> found() {
        List<Found> all = new ArrayList<>();
        if (sentence.asked()) {
            return all;
        }
        for (int at = 0; at < sentence.size(); at++) {
            for (Tie tie : DanishTies.beginning(sentence.at(at).text())) {
                int end = tie.phrase().end(sentence.words(), at);
                if (end > 0) {
                    read(tie, at, end).ifPresent(one -> add(all, one));
                }
            }
        }
        return heard(all.isEmpty() ? done() : all);
    }

    /** Words that a sentence as a whole speaks against are passed over; where none say it outright, it may be like those that do. */
    private List<Found> heard(List<Found> told) {
        DanishLikeness learned = new DanishLikeness(sentence);
        List<Found> all = new ArrayList<>(told);
        if (learned.doubted()) {
            all.removeIf(found -> found.strength() == Strength.CAUSES
                    && !PLAIN.contains(found.tie().kind()));
        } else if (learned.alike() && all.stream().noneMatch(found -> found.strength() == Strength.CAUSES)) {
            DanishForce.Span span = learned.span();
            all.clear();
            all.add(new Found(span.tie(), span.from(), span.to(), Strength.CAUSES));
        }
        return all;
    }

    /** Where no words are found that tie, what actions are told to have done in any others. */
    private List<Found> done() {
        List<Found> all = new ArrayList<>();
        DanishDoers doers = new DanishDoers(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            if (at == 0 || sentence.has(at - 1, Sense.MARK)) {
                int start = at;
                doers.in(at)
                        .or(() -> doers.suffered(start))
                        .map(span -> new Found(span.tie(), span.from(), span.to(), force.of(span)))
                        .filter(found -> found.strength() != Strength.NONE)
                        .ifPresent(found -> add(all, found));
            }
        }
        return all;
    }

    /** Of two that overlap the one stays whose words claim less, since it is told more closely; else the first. */
    private static void add(List<Found> all, Found one) {
        if (all.isEmpty() || all.get(all.size() - 1).to() <= one.from()) {
            all.add(one);
        } else if (all.get(all.size() - 1).tie().strength().exceeds(one.tie().strength())) {
            all.set(all.size() - 1, one);
        }
    }

    private Optional<Found> read(Tie tie, int from, int to) {
        int effect = effect(tie, from, to);
        if (effect == DanishEnds.NONE) {
            return Optional.empty();
        }
        int end = tie.kind() == Tie.Kind.PERFECT ? results.participle(from) + 1 : to;
        Strength strength = force.of(new DanishForce.Span(tie, from, end, effect));
        return strength == Strength.NONE ? Optional.empty() : Optional.of(new Found(tie, from, end, strength));
    }

    /** Where the effect is told; the place of the words themselves where they say all; nowhere when they tie nothing. */
    private int effect(Tie tie, int from, int to) {
        return switch (tie.kind()) {
            case LEADS -> first.leads(from, to);
            case LIFTS -> first.lifts(tie, from, to);
            case MOVES_PEOPLE -> results.movesPeople(from, to);
            case PERFECT -> results.perfect(from);
            case SO -> outcomes.so(from, to);
            case WORKS -> first.works(from, to);
            case OWES -> after.owes(tie, from, to);
            case BY -> after.by(from, to);
            case BECAUSE -> after.because(from, to);
            case SINCE -> after.since(from, to);
            case WITHOUT -> after.without(from, to);
            case EFFECT_OF -> after.effectOf(from, to);
            case CLEFT -> after.cleft(from, to);
            case PROVES -> after.proves(from, to);
            case DOES, ALIKE -> DanishEnds.NONE;
        };
    }
}
