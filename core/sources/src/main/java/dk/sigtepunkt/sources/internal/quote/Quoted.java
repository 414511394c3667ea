package dk.sigtepunkt.sources.internal.quote;

import dk.sigtepunkt.domain.text.Danish;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that came out of a file or an answer, within a sentence of ours. They are marked where they are put in, so that
 * one sentence can be told twice: open, for everybody and for the log, with a stand-in of ours in their place; and whole,
 * for those who are signed in. A cell may hold a name and an address, whatever column it stands in.
 */
public final class Quoted {
    private static final QuoteWords WORDS = QuoteWords.in(Danish.LOCALE);
    private static final int LONGEST = 40;
    // Private characters of Unicode: no sentence of ours has them, and they are taken out of what is quoted.
    private static final String BEGIN = "\uE000";
    private static final String HEADING = "\uE001";
    private static final String WHOLE = "\uE002";
    private static final String END = "\uE003";
    private static final Pattern MARK = Pattern.compile("[\uE000-\uE003]");
    private static final Pattern MARKED =
            Pattern.compile(BEGIN + "(" + HEADING + "?)([^" + WHOLE + "]*)" + WHOLE + "([^" + END + "]*)" + END);

    private Quoted() {}

    /** A cell as the subject of a sentence: {@code »x« er ikke et tal}, {@code cellen er ikke et tal}. */
    public static String cell(String text) {
        return of(text, WORDS.cell());
    }

    /** @param instead what stands for it where it may not be told */
    public static String of(String text, String instead) {
        return marked("", shown(text), instead);
    }

    /**
     * A column's name as the file has it; told to all when the committee's own mapping names it too.
     *
     * @param instead what stands for it where it may not be told
     */
    public static String heading(String name, String instead) {
        return marked(HEADING, shown(name), instead);
    }

    /** A part of a sentence that has something of the file in it somewhere. */
    public static String phrase(String whole, String instead) {
        return marked("", whole(whole), instead);
    }

    /** For those who are signed in. */
    public static String whole(String sentence) {
        return told(sentence, found -> found.group(3));
    }

    /**
     * For everybody, and for the log.
     *
     * @param declared names of columns that the committee declared
     */
    public static String open(String sentence, Set<String> declared) {
        return told(
                sentence,
                found ->
                        found.group(1).isEmpty() || !named(found.group(3), declared) ? found.group(2) : found.group(3));
    }

    /** The text between quotation marks, cut when it is long: a cell of free text must not fill a message. */
    public static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return WORDS.between(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
    }

    private static boolean named(String shown, Set<String> declared) {
        return declared.stream().anyMatch(name -> shown(name).equals(shown));
    }

    private static String marked(String kind, String whole, String instead) {
        return BEGIN + kind + instead + WHOLE + MARK.matcher(whole).replaceAll("") + END;
    }

    private static String told(String sentence, Function<MatchResult, String> choice) {
        if (!sentence.contains(BEGIN)) {
            return sentence;
        }
        String told = MARKED.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(choice.apply(found)));
        String line = MARK.matcher(told).replaceAll("").replaceAll(" {2,}", " ").strip();
        // A stand-in may begin the sentence.
        return sentence.startsWith(BEGIN) ? Danish.begun(line) : line;
    }
}
