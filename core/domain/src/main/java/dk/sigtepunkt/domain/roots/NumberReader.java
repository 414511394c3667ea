package dk.sigtepunkt.domain.roots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a Danish text, in the text's order and in time by its length. */
final class NumberReader {
    /** What a text has of numbers. */
    sealed interface Token {
        Passage place();
    }

    record Named(Passage place, FreeForm form) implements Token {}

    record Measured(WrittenNumber number) implements Token {
        @Override
        public Passage place() {
            return number.place();
        }
    }

    /** @param said which of the report's numbers it is; empty where none is told */
    record Chosen(WrittenNumber number, String said) implements Token {
        @Override
        public Passage place() {
            return number.place();
        }
    }

    /** @param source empty where none is told */
    record Owned(Passage place, String source) implements Token {}

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String UNSEEN = "\u00ad\u200b\u2060\ufeff";

    private final String text;
    private final Names names;
    private final List<Token> tokens = new ArrayList<>();

    /** @param names that have a number in them, as the report writes them */
    private NumberReader(String text, Set<String> names) {
        this.text = plain(text);
        this.names = new Names(names);
    }

    static List<Token> read(String text, Set<String> names) {
        NumberReader reader = new NumberReader(text, names);
        reader.read(0, text.length());
        return reader.together();
    }

    /** Every digit as one of 0 to 9, and what nobody sees as a space; as long as before. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            plain.append(
                    Character.isDigit(one)
                            ? (char) ('0' + Character.digit(one, 10))
                            : UNSEEN.indexOf(one) < 0 ? one : '\u00a0');
        }
        return plain.toString();
    }

    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            at = Math.max(at + 1, next(at));
        }
    }

    /** Takes what begins there. */
    private int next(int at) {
        char one = text.charAt(at);
        if (one == '[') {
            Optional<Bracketed> said = Bracketed.at(text, at);
            said.ifPresent(this::said);
            return said.map(Bracketed::to).orElse(at + 1);
        }
        boolean letter = Character.isLetter(one);
        if (letter || Character.isDigit(one) || one == '§' || DanishAmounts.fraction(one)) {
            Optional<WrittenNumber> share = DanishShares.at(text, at);
            share.map(Measured::new).ifPresent(tokens::add);
            if (share.isPresent()) {
                return share.get().place().to();
            }
            return names.at(text, at)
                    .map(end -> named(at, end, FreeForm.NAME))
                    .or(() -> DanishFreeForms.at(text, at).map(free -> named(at, free.to(), free.form())))
                    .orElseGet(() -> letter || one == '§' ? word(at) : number(at, 0));
        }
        return signed(at) ? number(at + 1, DASHES.indexOf(one) < 0 ? 1 : -1) : at + 1;
    }

    private int named(int from, int to, FreeForm form) {
        tokens.add(new Named(place(from, to), form));
        return to;
    }

    private void said(Bracketed said) {
        int before = tokens.size();
        read(said.body().from(), said.body().to());
        for (int at = before; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Measured measured) {
                tokens.set(
                        at,
                        said.own()
                                ? new Owned(measured.place(), said.said())
                                : new Chosen(measured.number(), said.said()));
            }
        }
    }

    private boolean signed(int at) {
        char one = text.charAt(at);
        if ((one != '+' && DASHES.indexOf(one) < 0) || at + 1 >= text.length()) {
            return false;
        }
        boolean alone = at == 0 || DanishAmounts.begins(text.charAt(at - 1));
        char next = text.charAt(at + 1);
        return alone && (Character.isDigit(next) || DanishAmounts.fraction(next));
    }

    private int number(int at, int sign) {
        WrittenNumber number = DanishAmounts.number(text, at, sign);
        tokens.add(new Measured(number));
        return number.place().to();
    }

    /** A word to its end, with the digits in it: those name something. */
    private int word(int from) {
        Optional<WrittenNumber> spelled = DanishAmounts.spelled(text, from);
        if (spelled.isPresent()) {
            tokens.add(new Measured(spelled.get()));
            return spelled.get().place().to();
        }
        int to = from + 1;
        while (to < text.length() && (joins(to) || Character.isLetterOrDigit(text.charAt(to)))) {
            to++;
        }
        return text.substring(from, to).chars().anyMatch(Character::isDigit) ? named(from, to, FreeForm.NAME) : to;
    }

    /** A hyphen inside a word. */
    private boolean joins(int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private Passage place(int from, int to) {
        return new Passage(from, to, text.substring(from, to));
    }

    /** In {@code 5-7 %} and {@code fra 5 til 7 %} the unit is said once, of both. */
    private List<Token> together() {
        for (int at = tokens.size() - 2; at >= 0; at--) {
            if (tokens.get(at) instanceof Measured one
                    && tokens.get(at + 1) instanceof Measured next
                    && alike(one, next)) {
                tokens.set(at, new Measured(one.number().as(next.number().measure())));
            }
        }
        return List.copyOf(tokens);
    }

    private boolean alike(Measured one, Measured next) {
        int from = one.place().to();
        int to = next.place().from();
        return one.number().measure().equals(Measure.BARE)
                && to > from
                && to - from < 20
                && DanishAmounts.joined(text.substring(from, to));
    }
}
