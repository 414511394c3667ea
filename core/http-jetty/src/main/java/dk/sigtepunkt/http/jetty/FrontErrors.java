package dk.sigtepunkt.http.jetty;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import dk.sigtepunkt.http.front.ServerFront;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers in our own form what Jetty turns down before any handler sees it: what cannot be read as a request of HTTP. */
public final class FrontErrors implements Request.Handler {
    private static final byte[] NOTHING = {};

    private final ServerFront front;

    /** For {@code jetty.xml}. */
    public FrontErrors() {
        this(ServerFront.shared());
    }

    public FrontErrors(ServerFront front) {
        this.front = front;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        @Nullable
        HttpException unreadable =
                request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refusal ? refusal : null;
        int status = unreadable == null ? response.getStatus() : unreadable.getCode();
        HttpAsked asked = Exchange.asked(request);
        HttpAnswer said = Exchange.made(response, NOTHING).withStatus(status);
        @Nullable HeldResponse held = Response.as(response, HeldResponse.class);
        if (held != null) {
            held.forget();
        }
        HttpAnswer refused = front.refused(asked, said);
        // After what it cannot read Jetty closes the connection, and whoever sent it must not send more there.
        HttpAnswer last = unreadable == null ? refused : refused.with("Connection", "close");
        Exchange.send(asked, front.finished(asked, last), response, callback);
        return true;
    }
}
