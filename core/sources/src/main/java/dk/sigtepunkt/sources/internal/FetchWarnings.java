package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a controller should know of a source itself. */
final class FetchWarnings {
    private static final OperationWords WORDS = OperationWords.in(Danish.LOCALE);
    private static final String CLOSED = RunWords.in(Danish.LOCALE).closed();

    private FetchWarnings() {}

    /** @param good the newest run that did not fail */
    static List<String> of(Optional<SourceRun> newest, Optional<SourceRun> good) {
        List<String> warnings = new ArrayList<>();
        good.filter(run -> run.account().warnings().contains(CLOSED)).ifPresent(run -> warnings.add(CLOSED));
        newest.filter(run -> run.state() == State.FAILED || run.state() == State.INTERRUPTED)
                .ifPresent(run -> warnings.add(good.map(SourceRun::started)
                        .map(since -> WORDS.noGoodFetchSince(day(since), run.sentence()))
                        .orElseGet(() -> WORDS.noGoodFetchYet(run.sentence()))));
        return warnings;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Danish.ZONE);
    }
}
