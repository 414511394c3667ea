package dk.sigtepunkt.http.jetty;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is still on its way when a request has been answered. A connection that is closed while bytes lie unread is
 * torn, and the answer is torn away from a sender who has not read it yet; so the rest is taken in and thrown away
 * first, as far as that is reasonable. No thread waits meanwhile.
 */
final class BodyRest implements Runnable {
    /** More than the largest file that is ever taken, so that one a little too large is told so. */
    static final long MOST_BYTES = 64L << 20;

    private static final long MOST_AT_ONCE = 256L << 10;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Request request;
    private final Callback after;
    private final long until = System.nanoTime() + LONGEST.toNanos();
    private long bytes;

    private BodyRest(Request request, Callback after) {
        this.request = request;
        this.after = after;
    }

    /**
     * Takes in what has arrived, and answers whether that was all of it. {@link Request#consumeAvailable} asks the
     * same, but nothing can be read after its no.
     */
    static boolean isOver(Request request) {
        long bytes = 0;
        while (bytes <= MOST_AT_ONCE) {
            Content.@Nullable Chunk chunk = request.read();
            if (chunk == null) {
                return false;
            }
            bytes += chunk.remaining();
            chunk.release();
            if (chunk.isLast()) {
                return !Content.Chunk.isFailure(chunk);
            }
        }
        return false;
    }

    /** @param after is told when the connection may go, whatever became of the rest */
    static void discard(Request request, Callback after) {
        // Who waits to be told to send is not told, and sends nothing.
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            after.succeeded();
        } else {
            new BodyRest(request, after).run();
        }
    }

    @Override
    public void run() {
        while (bytes <= MOST_BYTES && System.nanoTime() - until < 0) {
            Content.@Nullable Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            bytes += chunk.remaining();
            chunk.release();
            if (chunk.isLast()) {
                break;
            }
        }
        after.succeeded();
    }
}
