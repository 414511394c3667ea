package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.Pipeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a controller should know of a source itself. */
final class FetchWarnings {
    private FetchWarnings() {}

    /** @param good the newest run that did not fail */
    static List<String> of(Optional<SourceRun> newest, Optional<SourceRun> good) {
        List<String> warnings = new ArrayList<>();
        good.filter(run -> run.account().warnings().contains(Pipeline.CLOSED))
                .ifPresent(run -> warnings.add(Pipeline.CLOSED));
        newest.filter(run -> run.state() == State.FAILED || run.state() == State.INTERRUPTED)
                .ifPresent(run -> warnings.add(good.map(SourceRun::started)
                        .map(since -> "Ingen vellykket hentning siden %s: %s".formatted(date(since), run.sentence()))
                        .orElseGet(() -> "Ingen vellykket hentning endnu: " + run.sentence())));
        return warnings;
    }

    private static String date(Instant time) {
        return Danish.date(LocalDate.ofInstant(time, Danish.ZONE));
    }
}
