package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Routes;
import java.time.Duration;
import java.util.Optional;

/** Which visits cost something, and whether there was one too many of them. The machine's owner is never stopped. */
public final class PageLimits {
    private final Routes routes;
    private final RequestLimits limits;

    public PageLimits(Routes routes, RequestLimits limits) {
        this.routes = routes;
        this.limits = limits;
    }

    /** @return after how long to ask again; empty when the visit is to be answered */
    public Optional<Duration> objection(PageRequest visit) {
        Actor actor = visit.actor();
        if (actor.standing() == Actor.Standing.OWNER) {
            return Optional.empty();
        }
        Optional<String> known =
                actor.standing() == Actor.Standing.PERSON ? Optional.of(actor.name()) : Optional.empty();
        return cost(visit)
                .flatMap(kind -> limits.objection(kind, visit.visitor().sender().arrival(), known));
    }

    private Optional<Costly> cost(PageRequest visit) {
        if (visit.method().equals("POST")) {
            return Optional.of(Costly.WRITE);
        }
        return routes.find(visit.path())
                .filter(found -> found.route().isHeavy(visit))
                .map(heavy -> Costly.HEAVY_READ);
    }
}
