package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.domain.sources.SourceRun.State;

/** A run was stopped from outside; the message is Danish. */
final class CutShort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final State state;

    CutShort(State state, String sentence) {
        super(sentence);
        this.state = state;
    }

    State state() {
        return state;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
