package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.persistence.internal.start.Opening;
import dk.sigtepunkt.persistence.internal.start.Place;
import java.time.Clock;
import javax.sql.DataSource;

/** The database, open, and its figures in memory. */
record Opened(PersistenceSettings settings, Database database, FigureStore figures) {
    private static final String SETTINGS = "etc/" + PersistenceComponent.PID + ".cfg";

    /** @throws StartFailure when it cannot be opened */
    static Opened of(PersistenceConfiguration configuration, Clock clock, StartFaults faults) {
        PersistenceSettings settings;
        DataSource source;
        try {
            settings = PersistenceSettings.of(configuration);
            source = settings.dataSource();
        } catch (IllegalArgumentException wrong) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.CONFIGURATION,
                            "databasens indstillinger kan ikke bruges: " + wrong.getMessage(),
                            "ret " + SETTINGS),
                    wrong);
        }
        return new Opening(new Place(settings.url(), settings.user(), settings.dataFolder()), faults)
                .of(source, () -> of(settings, source, clock));
    }

    static Opened of(PersistenceSettings settings, DataSource source, Clock clock) {
        Database database = Database.open(source, settings.poolSize());
        try {
            SqlFigureStore store = new SqlFigureStore(database, clock);
            // What the start reads next is read here first, where damage can be told from everything else.
            new JpaCommitteeStore(database, clock).all();
            new JpaDeploymentLog(database).newest(1);
            // The embedded database has one node only; PostgreSQL may have several.
            return new Opened(
                    settings, database, settings.embedded() ? store : new SharedFigureStore(store, System::nanoTime));
        } catch (DatabaseFailure e) {
            database.close();
            throw e;
        }
    }
}
