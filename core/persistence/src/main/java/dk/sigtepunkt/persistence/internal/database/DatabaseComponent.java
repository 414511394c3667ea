package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.persistence.internal.start.DatabasePlace;
import dk.sigtepunkt.persistence.internal.start.Opening;
import java.time.Clock;
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
        service = {DatabaseComponent.class, OpenDatabase.class, DatabaseProduct.class},
        configurationPid = PersistenceSettings.PID)
@Designate(ocd = PersistenceConfiguration.class)
public final class DatabaseComponent implements OpenDatabase, DatabaseProduct {
    private final Parts parts;

    @Activate
    public DatabaseComponent(
            PersistenceConfiguration configuration, @Reference StartFaults faults, @Reference Clock clock) {
        this(Parts.made(() -> settings(configuration), faults, clock));
    }

    private DatabaseComponent(Parts parts) {
        this.parts = parts;
    }

    public static DatabaseComponent opened(PersistenceSettings settings, StartFaults faults, Clock clock) {
        return new DatabaseComponent(Parts.made(() -> settings, faults, clock));
    }

    /** What the open database consists of. */
    private record Parts(StartFaults faults, PersistenceSettings settings, DataSource source, Database database) {
        static Parts made(Supplier<PersistenceSettings> setting, StartFaults faults, Clock clock) {
            PersistenceSettings settings = faults.made(setting);
            DataSource source = faults.made(() -> usable(settings::dataSource));
            return new Parts(
                    faults,
                    settings,
                    source,
                    faults.made(() -> opening(settings, faults)
                            .of(source, () -> Database.open(source, settings.poolSize(), clock))));
        }
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

    private static Opening opening(PersistenceSettings settings, StartFaults faults) {
        return new Opening(new DatabasePlace(settings.url(), settings.user(), settings.dataFolder()), faults);
    }

    /**
     * Makes a port and reads with it what the start needs next, where damage can be told from everything else.
     *
     * @throws StartFailure when the database cannot be read; it has been told
     */
    @Override
    public <T> T port(Function<Database, T> port) {
        return parts.faults()
                .made(() -> opening(parts.settings(), parts.faults()).of(parts.source(), () -> port.apply(opened())));
    }

    @Override
    public Database opened() {
        return parts.database();
    }

    public boolean embedded() {
        return opened().embedded();
    }

    @Deactivate
    public void close() {
        opened().close();
        if (embedded()) {
            // Else the engine's threads would outlive its bundle each time one of the two is replaced.
            EmbeddedDerby.stopEngine();
        }
    }

    @Override
    public String describe() {
        return opened().product() + ", " + parts.settings().place();
    }
}
