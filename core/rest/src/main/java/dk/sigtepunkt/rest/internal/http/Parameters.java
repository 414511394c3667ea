package dk.sigtepunkt.rest.internal.http;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads parameters into the domain's own types, whose objections are written for people. */
public final class Parameters {
    private static final int USUAL_LIMIT = 100;
    private static final int MOST_ANSWERED = 1000;

    private Parameters() {}

    /** How many a caller wants at most, of what comes newest first. */
    public static int limit(@Nullable String text) {
        return text == null ? USUAL_LIMIT : upToMost(text);
    }

    private static int upToMost(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_ANSWERED) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "problem.limit", MOST_ANSWERED);
        }
        return Integer.parseInt(text);
    }

    public static <T> T read(String text, Function<String, T> reader, ProblemKind otherwise) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException objection) {
            throw Problem.objection(otherwise, String.valueOf(objection.getMessage()));
        }
    }
}
