package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.http.front.ServerFront;
import dk.sigtepunkt.security.Identify;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;

/**
 * Asks who calls before anything else is done, so that a key that does not hold is told on every address.
 */
@PreMatching
public final class KnownCaller implements ContainerRequestFilter {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Callers callers;
    private final CallLimits limits;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpServletRequest request;

    public KnownCaller(Callers callers, CallLimits limits) {
        this.callers = callers;
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        if (request.getAttribute(ServerFront.ODD) != null) {
            // No operation has it, so the answer says which methods there are.
            asked.setMethod("LINK");
        }
        try {
            callers.came(
                    request.getHeader(HttpHeaders.AUTHORIZATION),
                    new Identify.Use(!READS.contains(request.getMethod()), address()));
        } catch (Problem refused) {
            if (!limits.stopsGuessing(asked, request)) {
                throw refused;
            }
        }
    }

    /** Somebody on this machine, and all behind a proxy that does not say for whom it asks, are one. */
    private String address() {
        return CallLimits.arrival(request).countedBy().orElseGet(request::getRemoteAddr);
    }
}
