package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.security.AdminToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every failure one of the interface's problem documents, and logs the server's own failures. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private final Words words;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpServletRequest request;

    public ProblemMapper(Words words) {
        this.words = words;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Problem problem) {
            return answer(problem, Response.status(problem.kind().status()));
        }
        if (failure instanceof WebApplicationException refusal
                && refusal.getResponse().getStatus() < 500) {
            Response refused = refusal.getResponse();
            Problem problem = Problem.of(ProblemKind.of(refused.getStatus()));
            return answer(
                    problem,
                    Response.status(problem.kind().status())
                            .header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW)));
        }
        if (failure instanceof IOException) {
            // The body broke off: whoever sent it is gone, or has sent what is no body.
            LOG.debug("could not read what was sent to {}", request.getRequestURI(), failure);
            return answer(Problem.of(ProblemKind.BAD_REQUEST), Response.status(Response.Status.BAD_REQUEST));
        }
        LOG.error("could not answer {}", request.getRequestURI(), failure);
        return answer(Problem.of(ProblemKind.INTERNAL), Response.serverError());
    }

    private Response answer(Problem problem, Response.ResponseBuilder answer) {
        if (problem.kind().status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, AdminToken.CHALLENGE);
        }
        return answer.type(MEDIA_TYPE)
                .entity(problem.answer(request.getRequestURI(), words))
                .build();
    }
}
