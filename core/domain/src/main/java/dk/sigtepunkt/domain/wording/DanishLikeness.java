package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.learned.Learned;
import dk.sigtepunkt.domain.wording.learned.Turns;
import dk.sigtepunkt.domain.wording.learned.WordTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a sentence by likeness to sentences that people labelled, where the words that tie stand in no list. */
final class DanishLikeness {
    private static final Tie TIE =
            new Tie(Tie.Kind.ALIKE, new Phrase("har"), Strength.CAUSES, new Tie.Instead(Tie.Instead.Family.LEADS, ""));

    /** Less than this is no likeness, whatever words it has that often tie. */
    private static final double DOUBTED = 0.35;

    /** From here on it ties without any word that is known to. */
    private static final double ALIKE = 0.78;

    /** A neighbour belongs to the words that tie when it speaks for it so much as this part of the one that speaks most. */
    private static final double NEIGHBOUR = 0.4;

    private static final int LONGEST = 6;
    private static final int SHORT = 4;

    /** What begins a sentence that goes on from the one before. */
    private static final Set<String> GOES_ON = Set.of(
            "så",
            "derfor",
            "siden",
            "resultat",
            "resultatet",
            "effekten",
            "virkningen",
            "gevinsten",
            "bagefter",
            "her",
            "nu");

    private final Sentence sentence;
    private final Read best;

    DanishLikeness(Sentence sentence) {
        this.sentence = sentence;
        Read alone = read(List.of(), sentence.words());
        Read told = goesOn(sentence) ? read(sentence.before(), sentence.words()) : alone;
        this.best = told.likeness() > alone.likeness() ? told : alone;
    }

    /** @param begins the place of the sentence's own first word */
    private record Read(int begins, List<WordTurn> turns, double likeness) {}

    private static boolean goesOn(Sentence sentence) {
        return !sentence.before().isEmpty()
                && (sentence.has(0, Sense.POINTS_BACK)
                        || GOES_ON.contains(sentence.at(0).text()));
    }

    private static Read read(List<Word> before, List<Word> words) {
        List<String> texts = new ArrayList<>(List.of("<"));
        List<String> kinds = new ArrayList<>(List.of("<"));
        if (!before.isEmpty()) {
            add(before, texts, kinds);
        }
        int begins = texts.size();
        add(words, texts, kinds);
        List<WordTurn> turns = Turns.of(texts, kinds);
        return new Read(begins, turns, Learned.danish().likeness(turns));
    }

    /** Words of one sentence after another, each with an end. */
    static void add(List<Word> words, List<String> texts, List<String> kinds) {
        for (Word word : words) {
            texts.add(word.text());
            kinds.add(kind(word));
        }
        texts.add("<.>");
        kinds.add("<.>");
    }

    /** What a word stands for: what is known of it, itself when it is short, else its ending. */
    private static String kind(Word word) {
        if (!word.senses().isEmpty()) {
            return String.join(
                    "+", word.senses().stream().sorted().map(Sense::name).toList());
        }
        int length = word.text().length();
        return length <= SHORT ? word.text() : "~" + word.text().substring(length - SHORT);
    }

    /** Whether words that often tie do so here, for all that is known. */
    boolean doubted() {
        return best.likeness() < DOUBTED;
    }

    boolean alike() {
        return best.likeness() >= ALIKE;
    }

    /** The words that speak most for a tie. */
    DanishForce.Span span() {
        double[] speaks = new double[sentence.size()];
        for (WordTurn turn : best.turns()) {
            double each = Learned.danish().weight(turn) / (turn.to() - turn.from());
            for (int at = Math.max(0, turn.from() - best.begins());
                    at < Math.min(speaks.length, turn.to() - best.begins());
                    at++) {
                speaks[at] += each;
            }
        }
        int most = most(speaks);
        int from = most;
        int to = most + 1;
        while (to < speaks.length && to - from < LONGEST && speaks[to] > speaks[most] * NEIGHBOUR) {
            to++;
        }
        while (from > 0 && to - from < LONGEST && speaks[from - 1] > speaks[most] * NEIGHBOUR) {
            from--;
        }
        return new DanishForce.Span(TIE, from, to, to);
    }

    private int most(double[] speaks) {
        int most = 0;
        for (int at = 1; at < speaks.length; at++) {
            boolean better = speaks[at] > speaks[most] || sentence.has(most, Sense.MARK);
            most = better && !sentence.has(at, Sense.MARK) ? at : most;
        }
        return most;
    }
}
