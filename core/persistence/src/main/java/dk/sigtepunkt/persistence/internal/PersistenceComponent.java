package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.SourceKey;
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
import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.start.StartFaults;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Opens the database and offers all stores on it; opening and closing happen once for them. */
@Component(
        service = {
            FigureStore.class,
            CommitteeStore.class,
            DeploymentLog.class,
            SourceStore.class,
            DatabaseProduct.class
        },
        configurationPid = PersistenceComponent.PID)
@Designate(ocd = PersistenceConfiguration.class)
public final class PersistenceComponent
        implements FigureStore, CommitteeStore, DeploymentLog, SourceStore, DatabaseProduct {
    static final String PID = "dk.sigtepunkt.persistence";

    private final PersistenceSettings settings;
    private final Database database;
    private final FigureStore figures;
    private final CommitteeStore committees;
    private final DeploymentLog deployments;
    private final SourceStore sources;

    @Activate
    public PersistenceComponent(
            PersistenceConfiguration configuration, @Reference Clock clock, @Reference StartFaults faults) {
        this(faults.made(() -> Opened.of(configuration, clock, faults)), clock);
    }

    PersistenceComponent(PersistenceSettings settings, Clock clock) {
        this(Opened.of(settings, settings.dataSource(), clock), clock);
    }

    private PersistenceComponent(Opened opened, Clock clock) {
        this.settings = opened.settings();
        this.database = opened.database();
        this.figures = opened.figures();
        this.committees = new JpaCommitteeStore(database, clock);
        this.deployments = new JpaDeploymentLog(database);
        this.sources = new JpaSourceStore(database);
    }

    @Deactivate
    void close() {
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

    @Override
    public boolean lease(SourceKey source, String holder, Instant now, Instant until) {
        return sources.lease(source, holder, now, until);
    }

    @Override
    public void release(SourceKey source, String holder) {
        sources.release(source, holder);
    }

    @Override
    public SourceRun begin(SourceRun run) {
        return sources.begin(run);
    }

    @Override
    public void update(SourceRun run) {
        sources.update(run);
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return sources.run(id);
    }

    @Override
    public List<SourceRun> newest(SourceKey source, int most) {
        return sources.newest(source, most);
    }

    @Override
    public Map<SourceKey, SourceRun> newest() {
        return sources.newest();
    }

    @Override
    public List<SourceRun> running() {
        return sources.running();
    }

    @Override
    public void keep(long run, KeptDocument document) {
        sources.keep(run, document);
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return sources.documents(run);
    }

    @Override
    public boolean taken(String sha256) {
        return sources.taken(sha256);
    }

    @Override
    public List<String> refusedDocuments() {
        return sources.refusedDocuments();
    }

    @Override
    public QuarantineCase hold(QuarantineCase held) {
        return sources.hold(held);
    }

    @Override
    public Map<SourceKey, Integer> waitingCounts() {
        return sources.waitingCounts();
    }

    @Override
    public List<QuarantineCase> waiting() {
        return sources.waiting();
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return sources.held(source, most);
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return sources.held(id);
    }

    @Override
    public boolean decide(long id, QuarantineCase.Decision decision) {
        return sources.decide(id, decision);
    }

    @Override
    public Map<SourceKey, Pause> pauses() {
        return sources.pauses();
    }

    @Override
    public void pause(SourceKey source, Pause pause) {
        sources.pause(source, pause);
    }

    @Override
    public void resume(SourceKey source) {
        sources.resume(source);
    }
}
