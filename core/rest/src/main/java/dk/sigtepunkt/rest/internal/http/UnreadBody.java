package dk.sigtepunkt.rest.internal.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body ends when its answer begins: what the resource left of it is never read. CXF would otherwise copy
 * it to a file before it lets the first byte of the answer through, whoever sent it and however much it is.
 */
public final class UnreadBody extends HttpServletRequestWrapper {
    private static final String NAME = UnreadBody.class.getName();

    private @Nullable Stream stream;
    private boolean ended;

    public UnreadBody(HttpServletRequest request) {
        super(request);
        request.setAttribute(NAME, this);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        Stream known = stream == null ? new Stream(super.getInputStream()) : stream;
        stream = known;
        return known;
    }

    /** Ends the body of the request that an answer has been made for. */
    public static final class End implements ContainerResponseFilter {
        @Context
        @SuppressWarnings("NullAway.Init")
        private HttpServletRequest request;

        @Override
        public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
            if (request.getAttribute(NAME) instanceof UnreadBody body) {
                body.ended = true;
            }
        }
    }

    private final class Stream extends ServletInputStream {
        private final ServletInputStream sent;

        Stream(ServletInputStream sent) {
            this.sent = sent;
        }

        @Override
        public int read() throws IOException {
            return ended ? -1 : sent.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return ended ? -1 : sent.read(bytes, from, length);
        }

        @Override
        public int available() throws IOException {
            return ended ? 0 : sent.available();
        }

        @Override
        public boolean isFinished() {
            return ended || sent.isFinished();
        }

        @Override
        public boolean isReady() {
            return ended || sent.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("bodies are not read asynchronously");
        }
    }
}
