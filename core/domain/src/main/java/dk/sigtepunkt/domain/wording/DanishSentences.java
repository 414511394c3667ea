package dk.sigtepunkt.domain.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides a Danish text into sentences and words, however it was pasted: what is not seen is passed over, positions stay. */
final class DanishSentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "bl", "pr", "a", "fx", "f", "eks", "ca", "kr", "pct", "mio", "mia", "jf", "nr", "kl", "pga", "mht", "ift",
            "inkl", "ekskl", "dvs", "o", "lign", "evt", "hhv", "vedr", "stk", "tlf", "pkt", "m", "v", "d", "s", "h",
            "t", "maks", "min", "gns", "osv");

    private static final String MARKS = ",:()[]–—\"»«”“„'’‘/";
    private static final String BULLETS = "-*•·–▪";

    /** A word of a text that goes on for ever is read so far. */
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Names names;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean newParagraph = true;
    private int at;

    private DanishSentences(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    static List<Sentence> of(String text, Names names) {
        DanishSentences reader = new DanishSentences(text, names);
        while (reader.at < text.length()) {
            reader.step();
        }
        reader.end(false, true);
        return List.copyOf(reader.sentences);
    }

    private void step() {
        char one = text.charAt(at);
        if (Character.isLetterOrDigit(one)) {
            word();
        } else if (one == '\n' || one == '\r' || one == '\u2028' || one == '\u2029' || one == '\u000B') {
            line();
        } else if (one == '.' || one == '!' || one == '?' || one == ';' || one == '…') {
            stop(one);
        } else {
            if (MARKS.indexOf(one) >= 0 || (one == '-' && aloneHyphen())) {
                words.add(new Word(String.valueOf(one), at, at + 1, Set.of(Sense.MARK)));
            }
            at++;
        }
    }

    private boolean aloneHyphen() {
        return at > 0 && space(text.charAt(at - 1)) && at + 1 < text.length() && space(text.charAt(at + 1));
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        int from = at;
        int to = at;
        while (at < text.length()) {
            char one = text.charAt(at);
            if (Character.isLetterOrDigit(one) || Character.getType(one) == Character.NON_SPACING_MARK) {
                append(word, one);
                to = ++at;
            } else if (unseen(one)) {
                at++;
            } else if (joins(one)) {
                append(word, one);
                at++;
            } else if (brokenAtLineEnd()) {
                at = nextLetter(at + 1);
            } else {
                break;
            }
        }
        String read = Normalizer.normalize(word.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        words.add(new Word(read, from, to, DanishLexicon.common().senses(read)));
    }

    private static void append(StringBuilder word, char one) {
        if (word.length() < LONGEST_WORD) {
            word.append(one);
        }
    }

    /** A hyphen within a word, a point or comma within a number. */
    private boolean joins(char one) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean hyphen = one == '-' || one == '‐' || one == '\u2011';
        return (hyphen && Character.isLetterOrDigit(next))
                || ((one == '.' || one == ',') && Character.isDigit(next) && Character.isDigit(text.charAt(at - 1)));
    }

    /** A word that was divided where its line ended goes on, unless the hyphen stands for a part left out. */
    private boolean brokenAtLineEnd() {
        char one = text.charAt(at);
        if ((one != '-' && one != '‐') || at + 1 >= text.length() || !lineEnd(text.charAt(at + 1))) {
            return false;
        }
        int next = nextLetter(at + 1);
        return next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && !text.startsWith("og ", next)
                && !text.startsWith("eller ", next);
    }

    private int nextLetter(int from) {
        int next = from;
        while (next < text.length() && space(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** A line that is empty, or begins as a point of a list or with a large letter after a short one, begins a sentence. */
    private void line() {
        int next = at;
        int lines = 0;
        while (next < text.length() && (space(text.charAt(next)) || unseen(text.charAt(next)))) {
            if (text.charAt(next) == '\n' || text.charAt(next) == '\u2029') {
                lines++;
            }
            next++;
        }
        boolean point =
                next + 1 < text.length() && BULLETS.indexOf(text.charAt(next)) >= 0 && space(text.charAt(next + 1));
        boolean begins = next < text.length() && Character.isUpperCase(text.charAt(next)) && !afterComma();
        if (lines > 1 || point || begins) {
            end(false, lines > 1);
        }
        at = point ? next + 1 : Math.max(next, at + 1);
    }

    private boolean afterComma() {
        return !words.isEmpty() && words.get(words.size() - 1).is(Sense.MARK);
    }

    private void stop(char one) {
        boolean ends = one != '.' || !abbreviated();
        at++;
        if (ends) {
            end(one == '?', false);
        }
    }

    /** Whether a point belongs to the word before it: an abbreviation, or a number that counts what follows in a small letter. */
    private boolean abbreviated() {
        if (words.isEmpty() || at + 1 >= text.length()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        int next = nextLetter(at + 1);
        boolean small = next < text.length() && !Character.isUpperCase(text.charAt(next));
        boolean close = Character.isLetter(text.charAt(at + 1));
        return last.to() == at
                && (ABBREVIATIONS.contains(last.text()) || last.is(Sense.NUMBER) || close)
                && (small || close);
    }

    private void end(boolean asked, boolean paragraph) {
        if (!words.isEmpty()) {
            boolean follows = !newParagraph && !sentences.isEmpty();
            sentences.add(new Sentence(
                    List.copyOf(names.marked(words)),
                    asked,
                    follows ? sentences.get(sentences.size() - 1).words() : List.of()));
            words = new ArrayList<>();
            newParagraph = false;
        }
        newParagraph |= paragraph;
    }

    private static boolean lineEnd(char one) {
        return one == '\n' || one == '\r';
    }

    private static boolean space(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private static boolean unseen(char one) {
        return Character.getType(one) == Character.FORMAT;
    }
}
