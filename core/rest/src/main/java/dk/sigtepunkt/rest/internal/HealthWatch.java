package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
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
        health.tell(() -> catalogue.ready() ? Optional.of(ready(catalogue)) : Optional.empty());
    }

    private static HealthJson ready(Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            return HealthJson.ready(reading);
        }
    }

    @Deactivate
    void close() {
        health.tell(Optional::empty);
    }
}
