package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Receipt;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Opens the database and offers both stores on it; opening and closing happen once for the two. */
@Component(
        service = {FigureStore.class, CommitteeStore.class},
        configurationPid = PersistenceComponent.PID)
@Designate(ocd = PersistenceConfiguration.class)
public final class PersistenceComponent implements FigureStore, CommitteeStore {
    static final String PID = "dk.sigtepunkt.persistence";

    private final Database database;
    private final FigureStore figures;
    private final CommitteeStore committees;

    @Activate
    public PersistenceComponent(PersistenceConfiguration configuration, @Reference Clock clock) {
        this(PersistenceSettings.of(configuration), clock);
    }

    PersistenceComponent(PersistenceSettings settings, Clock clock) {
        this.database = Database.open(settings.dataSource(), settings.poolSize());
        this.figures = loaded(database, clock);
        this.committees = new JpaCommitteeStore(database, clock);
    }

    @Deactivate
    void close() {
        database.close();
    }

    private static FigureStore loaded(Database database, Clock clock) {
        try {
            return new SqlFigureStore(database, clock);
        } catch (DatabaseFailure e) {
            database.close();
            throw e;
        }
    }

    @Override
    public FigureBook book() {
        return figures.book();
    }

    @Override
    public Receipt append(List<Observation> observations, Optional<String> key, String digest) {
        return figures.append(observations, key, digest);
    }

    @Override
    public Optional<Receipt> receipt(String key) {
        return figures.receipt(key);
    }

    @Override
    public List<CommitteeRecord> all() {
        return committees.all();
    }

    @Override
    public void installed(CommitteeRecord record, Committee content) {
        committees.installed(record, content);
    }

    @Override
    public void gone(CommitteeId id, Instant since) {
        committees.gone(id, since);
    }
}
