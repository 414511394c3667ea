package dk.sigtepunkt.http.jetty;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import dk.sigtepunkt.http.front.Receiving;
import dk.sigtepunkt.http.front.ServerFront;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands around all servlets: asks the rules first, then the servlets, and finishes their answer with the rules. */
public final class FrontHandler extends Handler.Wrapper {
    private final ServerFront front;

    /** For {@code jetty.xml}. */
    public FrontHandler() {
        this(ServerFront.shared());
    }

    public FrontHandler(ServerFront front) {
        this.front = front;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpAsked asked = Exchange.asked(request);
        Callback answered = Callback.from(() -> BodyRest.discard(request, callback), callback::failed);
        Optional<HttpAnswer> early = front.early(asked);
        if (early.isPresent()) {
            Exchange.send(asked, front.finished(asked, early.get()), response, answered);
            return true;
        }
        Receiving receiving = front.receiving(asked, Request.getRemoteAddr(request));
        if (receiving.refusal().isPresent()) {
            Exchange.send(asked, front.finished(asked, receiving.refusal().get()), response, answered);
            return true;
        }
        boolean taken = false;
        try {
            HeldResponse held = new HeldResponse(request, response, asked, front, receiving);
            Callback over = Callback.from(receiving::over, callback);
            taken = super.handle(new AskedRequest(request), held, held.completing(over));
        } finally {
            if (!taken) {
                receiving.over();
            }
        }
        if (!taken) {
            Exchange.send(asked, front.finished(asked, front.refused(asked, 404)), response, answered);
        }
        return true;
    }
}
