package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.attachments.FileContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a page answers. */
public sealed interface PageResult {
    /**
     * A template filled in.
     *
     * @param frame what stands around every page
     * @param view what the template shows; a record with ready-made texts
     */
    record Shown(int status, String template, Layout frame, Object view) implements PageResult {}

    /** Go there with GET; with status 200 by a page that says so, for who comes from another site. */
    record Elsewhere(int status, String location, Optional<String> cookie) implements PageResult {}

    /**
     * The page cannot be shown.
     *
     * @param heading what is wrong, short
     * @param sentence what the reader can do
     * @param instead where the reader can go
     */
    record Problem(int status, String heading, String sentence, List<Link> instead) implements PageResult {
        public Problem {
            instead = List.copyOf(instead);
        }

        public Problem(int status, String heading, String sentence) {
            this(status, heading, sentence, List.of());
        }
    }

    /**
     * Bytes to save as a file.
     *
     * @param name what the file is called; letters, digits, points and hyphens
     */
    @SuppressWarnings("ArrayRecordComponent") // Copied in; compared by nobody.
    record Download(String name, byte[] bytes) implements PageResult {
        public static final String BYTES = "application/octet-stream";

        public Download {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A file that may be large: it is read while it is sent.
     *
     * @param name as of a {@link Download}
     * @param type of a picture that a page shows; {@link Download#BYTES} of all else
     * @param size in bytes
     * @param sha256 of all of them, in hexadecimal
     */
    record Saved(String name, String type, int size, String sha256, FileContent content) implements PageResult {}

    /**
     * A page that need not be made when it is there from before.
     *
     * @param from what it is made from beside its address and the state of things; the very same object when it is the same
     */
    record Once(Object from, Supplier<PageResult> page) implements PageResult {}

    /** To somebody who is known and may not: what is missing, whom to ask, and where that one can go instead. */
    static PageResult refused(PageRequest visit, Denied why) {
        return new Problem(
                403,
                visit.say("page.not-allowed"),
                why.sentence(),
                List.of(
                        new Link("/mine-udvalg", visit.say("page.to.own-work")),
                        new Link("/om-roller", visit.say("page.to.rights"))));
    }

    default <T> T fold(
            Function<Shown, T> shown,
            Function<Elsewhere, T> elsewhere,
            Function<Problem, T> problem,
            Function<Download, T> download,
            Function<Saved, T> saved,
            Function<Once, T> once) {
        if (this instanceof Shown answer) {
            return shown.apply(answer);
        }
        if (this instanceof Elsewhere answer) {
            return elsewhere.apply(answer);
        }
        if (this instanceof Problem answer) {
            return problem.apply(answer);
        }
        if (this instanceof Download answer) {
            return download.apply(answer);
        }
        return this instanceof Saved answer ? saved.apply(answer) : once.apply((Once) this);
    }

    default boolean isMissing() {
        return this instanceof Problem problem && problem.status() == 404;
    }

    /** @param sentence what the reader can do */
    static PageResult notFound(PageRequest visit, String sentence) {
        return new Problem(404, visit.say("page.missing"), sentence);
    }

    static PageResult seeOther(String location) {
        return new Elsewhere(303, location, Optional.empty());
    }
}
