package dk.sigtepunkt.http.jetty;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import dk.sigtepunkt.http.front.Receiving;
import dk.sigtepunkt.http.front.ServerFront;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until it is whole, so that its tag can be counted and no half answer leaves the server; but for what
 * {@link ServerFront#goesOn}.
 */
final class HeldResponse extends Response.Wrapper {
    /** Only Jetty's own error pages say this. */
    private static final String OF_JETTY = ErrorHandler.ERROR_CACHE_CONTROL.getValue();

    private final HttpAsked asked;
    private final ServerFront front;
    private final Receiving receiving;
    private final List<byte[]> body = new ArrayList<>();
    private boolean sent;
    private GoingOn goingOn = GoingOn.NOT;

    /** Whether the answer is sent while it is written. */
    private enum GoingOn {
        NOT,
        /** Of which the reader wants no body, or has it. */
        HEAD_ONLY,
        WHOLE
    }

    /** @param receiving over when the answer is whole, and not only when what nobody read of the request has come too */
    HeldResponse(Request request, Response response, HttpAsked asked, ServerFront front, Receiving receiving) {
        super(request, response);
        this.receiving = receiving;
        this.asked = asked;
        this.front = front;
    }

    /** Sends what is held also when the servlets end without saying that they do. */
    Callback completing(Callback callback) {
        return new Callback.Nested(callback) {
            @Override
            public void succeeded() {
                Callback whole = Callback.from(super::succeeded, super::failed);
                if (sent) {
                    BodyRest.discard(getRequest(), whole);
                } else {
                    send(Callback.from(() -> BodyRest.discard(getRequest(), whole), whole::failed));
                }
            }
        };
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (!sent && body.isEmpty()) {
            HttpAnswer head = Exchange.made(getWrapped(), new byte[0]);
            if (ServerFront.goesOn(head)) {
                begin(head);
            }
        }
        if (goingOn != GoingOn.NOT) {
            goOn(last, content, callback);
            return;
        }
        if (content != null && content.hasRemaining()) {
            // What is sent before this returns to its writer need not be copied; nobody writes to it meanwhile.
            body.add(last ? whole(content) : BufferUtil.toArray(content));
            BufferUtil.clear(content);
        }
        // Jetty ends an error's page twice; a second answer would tear the connection.
        if (last && !sent) {
            send(callback);
        } else {
            callback.succeeded();
        }
    }

    private void begin(HttpAnswer head) {
        sent = true;
        receiving.over();
        HttpAnswer finished = front.finished(asked, head);
        String length = HttpHeader.CONTENT_LENGTH.asString();
        Exchange.begin(finished.with(length, head.header(length).orElseThrow()), getWrapped());
        goingOn = finished.status() == 200 && !asked.method().equals("HEAD") ? GoingOn.WHOLE : GoingOn.HEAD_ONLY;
    }

    /** The writer waits until what it wrote is sent, so that no more than that is ever held. */
    private void goOn(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (goingOn == GoingOn.WHOLE) {
            super.write(last, content, callback);
            return;
        }
        if (content != null) {
            BufferUtil.clear(content);
        }
        if (last) {
            super.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            callback.succeeded();
        }
    }

    private static byte[] whole(ByteBuffer content) {
        boolean all = content.hasArray() && content.arrayOffset() == 0 && content.remaining() == content.array().length;
        return all ? content.array() : BufferUtil.toArray(content);
    }

    /** What was written so far was the beginning of an answer that failed. */
    void forget() {
        body.clear();
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    /** A large answer often comes in one piece, which is not copied again. */
    private byte[] body() {
        if (body.size() == 1) {
            return body.get(0);
        }
        byte[] whole = new byte[body.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : body) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    private void send(Callback callback) {
        sent = true;
        receiving.over();
        HttpAnswer made = Exchange.made(getWrapped(), body());
        HttpAnswer whole = ofNobody(made) ? front.refused(asked, made) : made;
        HttpAnswer finished = front.finished(asked, whole);
        if (asked.hasBody() && !BodyRest.isOver(getRequest())) {
            // The rest of the body is not waited for, so no other request can follow on this connection.
            finished = finished.with(HttpHeader.CONNECTION.asString(), "close");
        }
        Exchange.send(asked, finished, getWrapped(), callback);
    }

    /** An error that no servlet of ours has put into words. */
    private static boolean ofNobody(HttpAnswer made) {
        boolean withoutWords =
                made.body().length == 0 && made.header("Content-Type").isEmpty();
        boolean jettys = OF_JETTY.equals(made.header("Cache-Control").orElse(""));
        return made.status() >= 400 && (withoutWords || jettys);
    }
}
