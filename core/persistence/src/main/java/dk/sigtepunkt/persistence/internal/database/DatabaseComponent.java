package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.persistence.internal.start.DatabasePlace;
import dk.sigtepunkt.persistence.internal.start.Opening;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The database, open. Each port is a component of its own that stands on this one. */
@Component(
        service = {DatabaseComponent.class, DatabaseProduct.class},
        configurationPid = PersistenceSettings.PID)
@Designate(ocd = PersistenceConfiguration.class)
public final class DatabaseComponent implements DatabaseProduct {
    private final StartFaults faults;
    private final PersistenceSettings settings;
    private final DataSource source;
    private final Database database;

    @Activate
    public DatabaseComponent(PersistenceConfiguration configuration, @Reference StartFaults faults) {
        this(faults.made(() -> settings(configuration)), faults);
    }

    public DatabaseComponent(PersistenceSettings settings, StartFaults faults) {
        this.faults = faults;
        this.settings = settings;
        this.source = faults.made(() -> usable(settings::dataSource));
        this.database = faults.made(() -> opening().of(source, () -> Database.open(source, settings.poolSize())));
    }

    private static PersistenceSettings settings(PersistenceConfiguration configuration) {
        return usable(() -> PersistenceSettings.of(configuration));
    }

    private static <T> T usable(Supplier<T> setting) {
        try {
            return setting.get();
        } catch (IllegalArgumentException wrong) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.CONFIGURATION,
                            "databasens indstillinger kan ikke bruges: " + wrong.getMessage(),
                            "ret etc/%s.cfg".formatted(PersistenceSettings.PID)),
                    wrong);
        }
    }

    private Opening opening() {
        return new Opening(new DatabasePlace(settings.url(), settings.user(), settings.dataFolder()), faults);
    }

    /**
     * Makes a port and reads with it what the start needs next, where damage can be told from everything else.
     *
     * @throws StartFailure when the database cannot be read; it has been told
     */
    public <T> T port(Function<Database, T> port) {
        return faults.made(() -> opening().of(source, () -> port.apply(database)));
    }

    public Database opened() {
        return database;
    }

    public boolean embedded() {
        return settings.embedded();
    }

    @Deactivate
    public void close() {
        database.close();
        if (settings.embedded()) {
            // Else the engine's threads would outlive its bundle each time one of the two is replaced.
            EmbeddedDerby.stopEngine();
        }
    }

    @Override
    public String describe() {
        return database.product() + ", " + settings.place();
    }
}
