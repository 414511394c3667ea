package dk.sigtepunkt.http.jetty;

import dk.sigtepunkt.http.front.ServerFront;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The request as the servlets see it: a method that they know, and no body where none belongs. */
final class AskedRequest extends Request.Wrapper {
    private final String method;

    AskedRequest(Request request) {
        super(request);
        method = ServerFront.methodInside(request.getMethod());
        if (!method.equals(request.getMethod()) && !method.equals("GET")) {
            request.setAttribute(ServerFront.ODD, request.getMethod());
        }
    }

    @Override
    public String getMethod() {
        return method;
    }

    /** Whatever is sent along with a reading is nobody's business, so nobody can be made to read it. */
    @Override
    public Content.@Nullable Chunk read() {
        return method.equals("GET") ? Content.Chunk.EOF : super.read();
    }

    @Override
    public boolean consumeAvailable() {
        return BodyRest.isOver(getWrapped());
    }

    @Override
    public void demand(Runnable whenThere) {
        if (method.equals("GET")) {
            whenThere.run();
        } else {
            super.demand(whenThere);
        }
    }
}
