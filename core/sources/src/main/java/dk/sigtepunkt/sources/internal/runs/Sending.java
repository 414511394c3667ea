package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.wire.Answer;
import java.time.Instant;
import java.util.function.Consumer;

/** Sends one request with all guards of the wire. */
@FunctionalInterface
public interface Sending {
    /**
     * @param seen gets the last answer there was, also one that is no good
     * @throws dk.sigtepunkt.sources.internal.trouble.SourceTrouble when there is no good answer before the deadline
     */
    Answer send(ConnectionContext.Request request, Instant deadline, Consumer<Answer> seen);
}
