package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time a source was asked, or a file of it was handed in.
 *
 * @param source {@code committee/key}
 * @param trigger {@code schedule}, {@code by-hand}, {@code upload}, {@code drop-folder} or {@code repeat}
 * @param ended null while it runs
 * @param state {@code running}, {@code done}, {@code unchanged}, {@code held}, {@code failed} or {@code interrupted}
 * @param sentence Danish: how it went, or where it has come to; for the administrator with the cells it is about
 */
public record SourceRunJson(
        long id,
        String source,
        String trigger,
        String by,
        String started,
        @Nullable String ended,
        String state,
        Counts counts,
        String sentence,
        List<String> warnings) {
    public static SourceRunJson of(SourceRun run, boolean administrator) {
        return new SourceRunJson(
                run.id(),
                run.source().toString(),
                run.trigger().code(),
                run.start().by(),
                InstantText.of(run.started()),
                run.ended().<@Nullable String>map(InstantText::of).orElse(null),
                run.state().code(),
                new Counts(
                        run.counts().read(),
                        run.counts().added(),
                        run.counts().revised(),
                        run.counts().held()),
                administrator ? run.account().inFull().sentence() : run.sentence(),
                administrator
                        ? run.account().inFull().warnings()
                        : run.account().warnings());
    }

    /** How many figures it read, how many were new, replaced another, or wait in quarantine. */
    public record Counts(int read, int added, int revised, int held) {}
}
