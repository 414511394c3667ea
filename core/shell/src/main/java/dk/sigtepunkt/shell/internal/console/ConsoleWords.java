package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.text.Words;
import java.util.List;
import java.util.Locale;

/** What the console says, from {@code words/FEATURE.properties}: it speaks one language, whoever sits there. */
public final class ConsoleWords {
    private static final Words WORDS = Words.danish(ConsoleWords.class.getClassLoader());

    private ConsoleWords() {}

    /** @param values what stands in the text's places {@code {0}}, {@code {1}} … */
    public static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }

    /** Of everything else that is said at the console. */
    public static Locale language() {
        return WORDS.language();
    }

    /** For example {@code På rette vej}. */
    public static String name(AssessmentCode code) {
        return AssessmentWords.in(language()).name(code);
    }

    /** The headings of a table; in the text a line stands between them. */
    public static List<String> columns(String key) {
        return List.of(WORDS.say(key).split(" \\| ", -1));
    }
}
