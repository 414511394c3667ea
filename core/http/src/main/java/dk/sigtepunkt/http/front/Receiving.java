package dk.sigtepunkt.http.front;

import dk.sigtepunkt.http.answer.HttpAnswer;
import java.util.Optional;

/** A request that may have a file with it, from when its headers are read until it is answered. */
public final class Receiving {
    private final Optional<HttpAnswer> refusal;
    private final Runnable over;

    Receiving(Optional<HttpAnswer> refusal, Runnable over) {
        this.refusal = refusal;
        this.over = over;
    }

    /** The answer when too many files are being received already; it is finished like any other. */
    public Optional<HttpAnswer> refusal() {
        return refusal;
    }

    /** It is answered, or gone; to be called at least once, on any thread. */
    public void over() {
        over.run();
    }
}
