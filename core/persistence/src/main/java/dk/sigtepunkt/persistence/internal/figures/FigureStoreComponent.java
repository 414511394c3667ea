package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.persistence.internal.database.DatabaseComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures: of one node alone on the embedded database, shared with others on any other. */
@Component
public final class FigureStoreComponent implements FigureStore {
    private final FigureStore figures;

    @Activate
    public FigureStoreComponent(
            @Reference DatabaseComponent database, @Reference Installation installation, @Reference Clock clock) {
        SqlFigureStore store = database.port(open -> new SqlFigureStore(open, installation.municipality(), clock));
        this.figures = database.embedded() ? store : new SharedFigureStore(store, System::nanoTime);
    }

    @Override
    public FigureBook book() {
        return figures.book();
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest, AuditNote note) {
        return figures.append(observations, key, digest, note);
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return figures.receipt(key);
    }
}
