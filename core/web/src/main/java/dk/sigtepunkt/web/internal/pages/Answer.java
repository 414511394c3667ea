package dk.sigtepunkt.web.internal.pages;

import java.util.Optional;
import java.util.function.Function;

/** What a page answers. */
public sealed interface Answer {
    /**
     * A template filled in.
     *
     * @param frame what stands around every page
     * @param view what the template shows; a record with ready-made texts
     */
    record Shown(int status, String template, Frame frame, Object view) implements Answer {}

    /** Go there with GET. */
    record Elsewhere(int status, String location, Optional<String> cookie) implements Answer {}

    /**
     * The page cannot be shown.
     *
     * @param heading what is wrong, short
     * @param sentence what the reader can do
     */
    record Problem(int status, String heading, String sentence) implements Answer {}

    default <T> T fold(Function<Shown, T> shown, Function<Elsewhere, T> elsewhere, Function<Problem, T> problem) {
        if (this instanceof Shown answer) {
            return shown.apply(answer);
        }
        return this instanceof Elsewhere answer ? elsewhere.apply(answer) : problem.apply((Problem) this);
    }

    static Answer notFound(String sentence) {
        return new Problem(404, "Siden findes ikke", sentence);
    }

    static Answer seeOther(String location) {
        return new Elsewhere(303, location, Optional.empty());
    }
}
