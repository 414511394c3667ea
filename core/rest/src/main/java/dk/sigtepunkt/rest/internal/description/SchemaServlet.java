package dk.sigtepunkt.rest.internal.description;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.ProblemMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the JSON schemas of the contracts, so that an editor completes and checks a committee file. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/schema/*")
@HttpWhiteboardServletName("schema")
public final class SchemaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/[a-z]+-[0-9]+\\.[0-9]+\\.json");

    private final transient Words words = Words.danish(SchemaServlet.class.getClassLoader());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET, HEAD");
            send(request, Problem.of(ProblemKind.METHOD_NOT_ALLOWED), response);
            return;
        }
        byte[] schema = schema(request.getPathInfo());
        if (schema == null) {
            Problem problem = Problem.of(ProblemKind.NOT_FOUND, "description.no-schema");
            send(request, problem, response);
            return;
        }
        response.setContentType("application/schema+json");
        response.getOutputStream().write(schema);
    }

    private void send(HttpServletRequest request, Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.kind().status());
        response.setContentType(ProblemMapper.MEDIA_TYPE);
        response.getOutputStream().write(Json.bytes(problem.answer(request.getRequestURI(), words)));
    }

    /** Null when there is none. */
    private static byte @Nullable [] schema(@Nullable String path) throws IOException {
        if (path == null || !NAME.matcher(path).matches()) {
            return null;
        }
        try (InputStream file = Committee.class.getResourceAsStream("/schema" + path)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}
