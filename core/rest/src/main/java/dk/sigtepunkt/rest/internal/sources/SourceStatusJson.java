package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source as it is now.
 *
 * @param id {@code committee/key}
 * @param state not-configured, paused, never-run or the state of its newest run
 * @param obstacle Danish: why it cannot be asked; null when it can
 * @param newest its newest run
 * @param newestGood its newest run that did not fail
 * @param next when it will be asked by itself; null when it will not
 * @param waiting how many cases wait in quarantine
 * @param standings how fresh each indicator it serves is
 * @param warnings Danish sentences
 */
public record SourceStatusJson(
        String id,
        String committee,
        String key,
        String name,
        String committeeName,
        String state,
        @Nullable String obstacle,
        @Nullable Paused pause,
        @Nullable SourceRunJson newest,
        @Nullable SourceRunJson newestGood,
        @Nullable String next,
        int waiting,
        List<Fresh> standings,
        List<String> warnings,
        SourceDefinitionJson definition) {
    public static SourceStatusJson of(SourceStatus status, boolean administrator) {
        return new SourceStatusJson(
                status.definition().key().toString(),
                status.definition().key().committee().value(),
                status.definition().key().key(),
                status.definition().name(),
                status.committeeName(),
                state(status),
                status.asking().obstacle().<@Nullable String>map(text -> text).orElse(null),
                status.asking().pause().<@Nullable Paused>map(Paused::of).orElse(null),
                status.runs()
                        .newest()
                        .<@Nullable SourceRunJson>map(run -> SourceRunJson.of(run, administrator))
                        .orElse(null),
                status.runs()
                        .newestGood()
                        .<@Nullable SourceRunJson>map(run -> SourceRunJson.of(run, administrator))
                        .orElse(null),
                status.asking().next().<@Nullable String>map(InstantText::of).orElse(null),
                status.waiting(),
                status.standings().stream().map(Fresh::of).toList(),
                status.remarks(),
                SourceDefinitionJson.of(status.definition()));
    }

    private static String state(SourceStatus status) {
        if (status.asking().obstacle().isPresent()) {
            return "not-configured";
        }
        return status.asking()
                .pause()
                .map(pause -> "paused")
                .or(() -> status.runs().newest().map(SourceRun::state).map(SourceRun.State::code))
                .orElse("never-run");
    }

    /** Since when, by whom and why it is not asked by itself. */
    public record Paused(String reason, String by, String since) {
        static Paused of(Pause pause) {
            return new Paused(pause.reason(), pause.by(), InstantText.of(pause.since()));
        }
    }

    /**
     * How fresh an indicator's series for the municipality is.
     *
     * @param newest the newest period with a number; null when there is none
     * @param due the day by which the next figure can be expected
     * @param state none, fresh, due-soon or stale
     * @param example whether the newest figure is made up
     */
    public record Fresh(
            String indicator,
            @Nullable String newest,
            @Nullable String due,
            String state,
            boolean example) {
        static Fresh of(SeriesFreshness standing) {
            return new Fresh(
                    standing.indicator().id().toString(),
                    standing.newest().<@Nullable String>map(Period::code).orElse(null),
                    standing.due().<@Nullable String>map(LocalDate::toString).orElse(null),
                    standing.state().code(),
                    standing.example());
        }
    }
}
