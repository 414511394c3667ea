package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.List;

/** How a source is, in one word; what a person must act on goes first. */
enum SourceState {
    RUNNING("insufficient", "↻", "sources.state.running"),
    NOT_SET_UP("insufficient", "○", "sources.state.not-set-up"),
    CLOSED("off-course", "■", "sources.state.closed"),
    HELD("attention", "◆", "sources.state.held"),
    FAILED("off-course", "▼", "sources.state.failed"),
    PAUSED("insufficient", "‖", "sources.state.paused"),
    /** Its newest figures are older than they need be: how new they are is no fault of the fetching. */
    STALE("freshness", "", "sources.state.stale"),
    NEVER("insufficient", "○", "sources.state.never"),
    CURRENT("on-track", "▲", "sources.state.current");

    private final String colour;
    private final String symbol;
    private final String word;

    SourceState(String colour, String symbol, String word) {
        this.colour = colour;
        this.symbol = symbol;
        this.word = word;
    }

    StatusView view(Words words) {
        return new StatusView(colour, symbol, words.say(word));
    }

    /** @param waiting every case that waits in quarantine */
    static SourceState of(SourceStatus status, List<QuarantineCase> waiting) {
        if (newest(status, SourceRun.State.RUNNING)) {
            return RUNNING;
        }
        if (status.asking().obstacle().isPresent()) {
            return NOT_SET_UP;
        }
        if (closed(status, waiting)) {
            return CLOSED;
        }
        if (status.waiting() > 0) {
            return HELD;
        }
        if (newest(status, SourceRun.State.FAILED) || newest(status, SourceRun.State.INTERRUPTED)) {
            return FAILED;
        }
        if (status.asking().pause().isPresent()) {
            return PAUSED;
        }
        if (status.runs().newestGood().isEmpty()) {
            return NEVER;
        }
        boolean stale = status.standings().stream().anyMatch(one -> one.state() == SeriesFreshness.State.STALE);
        return stale ? STALE : CURRENT;
    }

    private static boolean newest(SourceStatus status, SourceRun.State state) {
        return status.runs().newest().filter(run -> run.state() == state).isPresent();
    }

    /** The source said so itself: by a finding that waits, or in the warnings that it goes on with. */
    private static boolean closed(SourceStatus status, List<QuarantineCase> waiting) {
        return waiting.stream()
                        .filter(one -> one.arrival()
                                .source()
                                .equals(status.definition().key()))
                        .flatMap(one -> one.findings().stream())
                        .anyMatch(finding -> finding.kind() == GuardFinding.Kind.CLOSED)
                || status.saidClosed();
    }
}
