package dk.sigtepunkt.committees.internal.readiness;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.http.Readiness;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The server is ready from when the database is open and every committee of the boot is read, until either closes. */
@Component
public final class CatalogueReadiness implements Readiness {
    private final Catalogue catalogue;

    @Activate
    public CatalogueReadiness(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean ready() {
        return catalogue.ready();
    }

    @Override
    public Counts counts() {
        try (Reading reading = catalogue.open()) {
            CatalogueSnapshot committees = reading.committees();
            long active = committees.committees().stream()
                    .filter(KnownCommittee::active)
                    .count();
            return new Counts(
                    active, committees.refused().size(), reading.figures().size());
        }
    }
}
