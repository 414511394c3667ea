package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.rest.internal.json.HealthJson;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Tells whoever watches the server whether it is ready. It needs nothing, so that it answers as soon as the web server
 * does: a reference to the figures, even an optional one, would make it wait for the database to open.
 */
@Component(service = {Servlet.class, HealthServlet.class})
@HttpWhiteboardServletPattern("/health")
@HttpWhiteboardServletName("health")
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient volatile Supplier<Optional<HealthJson>> state = Optional::empty;

    /** @param next answers empty as long as the server is starting; called on any thread, for every request */
    void tell(Supplier<Optional<HealthJson>> next) {
        state = next;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HealthJson> ready = state.get();
        byte[] body = Json.bytes(ready.orElse(HealthJson.STARTING));
        response.setStatus(ready.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
