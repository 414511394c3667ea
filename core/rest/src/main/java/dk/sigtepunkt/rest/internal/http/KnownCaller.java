package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.security.Identify;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks who calls before anything else is done, so that a key that does not hold is told on every address. What is answered to
 * somebody who is known is for no cache but their own.
 */
@PreMatching
public final class KnownCaller implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Callers callers;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpServletRequest request;

    public KnownCaller(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        callers.came(
                request.getHeader(HttpHeaders.AUTHORIZATION),
                new Identify.Use(!READS.contains(request.getMethod()), address()));
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        Actor actor = callers.actor(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (actor.standing() != Actor.Standing.NOBODY) {
            answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /** The other end, and what a proxy there says that it is asked for. */
    private String address() {
        return request.getRemoteAddr()
                + Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                        .map(" "::concat)
                        .orElse("");
    }
}
