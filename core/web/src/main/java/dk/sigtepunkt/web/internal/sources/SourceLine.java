package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.Instant;
import java.util.Optional;

/**
 * A source in the list of them.
 *
 * @param why what stands in the way, or how its newest run went; empty when there is nothing to say
 * @param waiting what waits for a person; empty for nothing
 */
public record SourceLine(Link link, String connector, StatusView state, String why, String waiting, Fetching fetching) {
    static SourceLine of(SourceStatus status, SourceState state, PageRequest visit) {
        Words words = visit.words();
        SourceDefinition definition = status.definition();
        return new SourceLine(
                new Link(address(definition.key()), definition.name()),
                SourceWords.connector(definition.connector(), words),
                state.view(words),
                why(status, state),
                status.waiting() == 0 ? "" : words.say("sources.waiting", status.waiting()),
                new Fetching(
                        status.runs()
                                .newestGood()
                                .map(run -> moment(run.started()))
                                .orElseGet(() -> words.say("sources.never")),
                        next(status, words),
                        askable(status) && operates(status, visit)));
    }

    /**
     * When it is asked.
     *
     * @param good when its newest good run was
     * @param next when it is asked by itself
     * @param now whether it can be asked now, by whoever looks
     */
    public record Fetching(String good, String next, boolean now) {}

    public static String address(SourceKey key) {
        return "/kilder/" + key;
    }

    public static String address(SourceRun run) {
        return address(run.source()) + "/koersler/" + run.id();
    }

    static boolean operates(SourceStatus status, PageRequest visit) {
        return visit.may(
                Permission.OPERATE_SOURCES, Where.in(status.definition().key().committee()));
    }

    static boolean askable(SourceStatus status) {
        return status.asking().obstacle().isEmpty()
                && status.runs().newest().map(run -> run.state().ended()).orElse(true);
    }

    static String next(SourceStatus status, Words words) {
        return status.asking().next().map(SourceLine::moment).orElseGet(() -> words.say("sources.not-planned"));
    }

    static String moment(Instant moment) {
        return CommitteeWords.moment(moment);
    }

    private static String why(SourceStatus status, SourceState state) {
        return switch (state) {
            case NOT_SET_UP -> status.asking().obstacle().orElse("");
            case RUNNING, FAILED -> newest(status);
            case PAUSED -> status.asking().pause().map(pause -> pause.reason()).orElse("");
            case CLOSED, STALE, HELD -> status.remarks().stream().findFirst().orElse("");
            case NEVER, CURRENT -> "";
        };
    }

    private static String newest(SourceStatus status) {
        Optional<SourceRun> newest = status.runs().newest();
        return newest.map(SourceRun::sentence).orElse("");
    }
}
