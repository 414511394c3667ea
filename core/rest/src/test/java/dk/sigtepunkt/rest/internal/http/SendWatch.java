package dk.sigtepunkt.rest.internal.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.function.Supplier;

/** Looks how many readings are open at the moment an answer begins to leave the server. */
public final class SendWatch implements Filter {
    private final Supplier<Integer> openReadings;
    private volatile int most;
    private volatile int answers;

    public SendWatch(Supplier<Integer> openReadings) {
        this.openReadings = openReadings;
    }

    public int mostOpen() {
        return most;
    }

    public int answers() {
        return answers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Watched((HttpServletResponse) response));
    }

    private final class Watched extends HttpServletResponseWrapper {
        Watched(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            synchronized (SendWatch.this) {
                most = Math.max(most, openReadings.get());
                answers++;
            }
            return super.getOutputStream();
        }
    }
}
