package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
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

/** Opens the database and offers all stores on it; opening and closing happen once for them. */
@Component(
        service = {FigureStore.class, CommitteeStore.class, DeploymentLog.class},
        configurationPid = PersistenceComponent.PID)
@Designate(ocd = PersistenceConfiguration.class)
public final class PersistenceComponent implements FigureStore, CommitteeStore, DeploymentLog {
    static final String PID = "dk.sigtepunkt.persistence";

    private final Database database;
    private final FigureStore figures;
    private final CommitteeStore committees;
    private final DeploymentLog deployments;

    @Activate
    public PersistenceComponent(PersistenceConfiguration configuration, @Reference Clock clock) {
        this(PersistenceSettings.of(configuration), clock);
    }

    PersistenceComponent(PersistenceSettings settings, Clock clock) {
        this.database = Database.open(settings.dataSource(), settings.poolSize());
        this.figures = loaded(database, clock);
        this.committees = new JpaCommitteeStore(database, clock);
        this.deployments = new JpaDeploymentLog(database);
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
    public Optional<CommitteeRecord> find(CommitteeId id) {
        return committees.find(id);
    }

    @Override
    public void installed(CommitteeRecord record, Committee content, List<ItemChange> changes) {
        committees.installed(record, content, changes);
    }

    @Override
    public void gone(CommitteeId id, Instant since) {
        committees.gone(id, since);
    }

    @Override
    public List<CommitteeVersion> versions(CommitteeId id) {
        return committees.versions(id);
    }

    @Override
    public Optional<Instant> firstInstalled(CommitteeId id) {
        return committees.firstInstalled(id);
    }

    @Override
    public List<RecordedChange> changes(CommitteeId id) {
        return committees.changes(id);
    }

    @Override
    public void add(Deployment deployment) {
        deployments.add(deployment);
    }

    @Override
    public List<Deployment> newest(int most) {
        return deployments.newest(most);
    }
}
