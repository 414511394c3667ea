package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.rest.internal.json.HealthJson;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the health servlet how things are, from when the database is open until it closes. Nobody else asks for it. */
@Component(service = HealthWatch.class, immediate = true)
public final class HealthWatch {
    private final HealthServlet health;

    @Activate
    public HealthWatch(@Reference HealthServlet health, @Reference Catalogue catalogue) {
        this.health = health;
        Readings readings = new Readings(catalogue);
        health.tell(() -> catalogue.ready() ? Optional.of(readings.answer(HealthJson::ready)) : Optional.empty());
    }

    @Deactivate
    void close() {
        health.tell(Optional::empty);
    }
}
