package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/**
 * Stops one call too many of what costs something, before a byte of its body is read: all that changes something, and what is marked
 * as a {@link HeavyRead}. The machine's owner is never stopped.
 */
public final class CallLimits implements DynamicFeature {
    private static final String NAME = CallLimits.class.getName();

    private final Callers callers;
    private final Door door;
    private final Words words;

    public CallLimits(Callers callers, Door door, Words words) {
        this.callers = callers;
        this.door = door;
        this.words = words;
    }

    /** Keeps how the call came for whoever asks later: what is bound to single operations is given no request by CXF. */
    public void note(HttpServletRequest request) {
        request.setAttribute(
                NAME,
                Arrival.of(
                        request.getRemoteAddr(),
                        request.isSecure(),
                        name -> Arrival.joined(request.getHeaders(name)),
                        door.proxies()));
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext features) {
        cost(operation).ifPresent(kind -> features.register((ContainerRequestFilter) call -> check(kind, call)));
    }

    private static Optional<Costly> cost(ResourceInfo operation) {
        if (!operation.getResourceMethod().isAnnotationPresent(GET.class)) {
            return Optional.of(Costly.WRITE);
        }
        boolean heavy = operation.getResourceMethod().isAnnotationPresent(HeavyRead.class);
        return heavy ? Optional.of(Costly.HEAVY_READ) : Optional.empty();
    }

    private void check(Costly kind, ContainerRequestContext call) {
        Actor actor = callers.actor(call.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (actor.standing() == Actor.Standing.OWNER) {
            return;
        }
        Optional<String> known =
                actor.standing() == Actor.Standing.PERSON ? Optional.of(actor.name()) : Optional.empty();
        if (call.getProperty(NAME) instanceof Arrival arrival) {
            stop(call, kind, arrival, known);
        }
    }

    /** A key that lets nobody in costs its sender as much as a write does: whoever tries many is slowed down. */
    boolean stopsGuessing(ContainerRequestContext call, HttpServletRequest request) {
        return stop(call, Costly.WRITE, arrival(request), Optional.empty());
    }

    private boolean stop(ContainerRequestContext call, Costly kind, Arrival arrival, Optional<String> known) {
        Optional<Duration> wait = door.limits().objection(kind, arrival, known);
        wait.ifPresent(time ->
                call.abortWith(tooMany(time, call.getUriInfo().getRequestUri().getRawPath())));
        return wait.isPresent();
    }

    /** How a call came that was noted. */
    static Arrival arrival(HttpServletRequest request) {
        return (Arrival) request.getAttribute(NAME);
    }

    private Response tooMany(Duration wait, String path) {
        Problem problem = Problem.of(ProblemKind.TOO_MANY, "problem.too-many", wait.toSeconds());
        return Response.status(ProblemKind.TOO_MANY.status())
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .type(ProblemMapper.MEDIA_TYPE)
                .entity(problem.answer(path, words))
                .build();
    }
}
