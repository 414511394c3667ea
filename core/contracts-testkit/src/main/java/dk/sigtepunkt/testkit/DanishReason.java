package dk.sigtepunkt.testkit;

import java.util.regex.Pattern;

/** What a failure must say: a sentence for a person, not what a program says to its programmer. */
final class DanishReason {
    private static final Pattern TECHNICAL =
            Pattern.compile("Exception|\\bError\\b|\\bnull\\b|\\bjava\\.|\\bat [\\w.]+\\(|[{}<>]");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private DanishReason() {}

    static boolean readable(String reason) {
        String text = reason.strip();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.endsWith(".")
                && text.contains(" ")
                && !TECHNICAL.matcher(text).find();
    }
}
