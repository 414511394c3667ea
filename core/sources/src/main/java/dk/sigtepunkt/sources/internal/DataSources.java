package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.PluginSources;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceOrders;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.erasure.RefusedContentErasure;
import dk.sigtepunkt.sources.internal.runs.Decisions;
import dk.sigtepunkt.sources.internal.runs.Pipeline;
import dk.sigtepunkt.sources.internal.runs.RunExecutor;
import dk.sigtepunkt.sources.internal.runs.Sending;
import dk.sigtepunkt.sources.internal.schedule.DropFolder;
import dk.sigtepunkt.sources.internal.schedule.Schedule;
import dk.sigtepunkt.sources.internal.schedule.Ticker;
import java.nio.file.Path;
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

/** All data sources. Immediate: its schedule must run though nobody asks for the service. */
@Component(
        service = {Sources.class, SourceOrders.class},
        immediate = true,
        configurationPid = DataSources.PID)
@Designate(ocd = SourceConfiguration.class)
public final class DataSources implements Sources, SourceOrders {
    static final String PID = "dk.sigtepunkt.sources";

    private final SourceStore store;
    private final RunExecutor runs;
    private final SourceService desk;
    private final Decisions decisions;
    private final SourceOverview overview;
    private final List<Runnable> tasks;
    private final Ticker ticker;

    @Activate
    public DataSources(
            SourceConfiguration configuration,
            Map<String, Object> properties,
            @Reference Catalogue catalogue,
            @Reference FigureStore figures,
            @Reference SourceStore store,
            @Reference PluginSources plugins,
            @Reference Clock clock) {
        this(
                Configured.settings(configuration, properties),
                DataFolder.path(),
                new Ports(catalogue, figures, store, plugins),
                clock);
    }

    /** What others offer. */
    record Ports(Catalogue catalogue, FigureStore figures, SourceStore store, PluginSources plugins) {}

    private DataSources(SourceSettings settings, Path data, Ports ports, Clock clock) {
        this(
                settings,
                data,
                ports,
                Connections.all(ports.figures().book().municipality().area()),
                Connections.sending(settings, clock),
                clock);
    }

    /** @param sending what is asked over the network goes through it */
    DataSources(
            SourceSettings settings,
            Path data,
            Ports ports,
            Map<Connector, Connection> connections,
            Sending sending,
            Clock clock) {
        DocumentArchive archive = new DocumentArchive(data.resolve("documents"));
        Obstacles obstacles = new Obstacles(settings);
        this.store = ports.store();
        this.runs = new RunExecutor(
                store,
                new Pipeline(ports.figures(), store, connections, ports.plugins(), sending, archive, settings, clock),
                settings,
                clock);
        this.desk = new SourceService(ports.catalogue(), store, runs, archive, connections, settings, clock);
        this.decisions = new Decisions(ports.figures(), store, runs, clock);
        this.overview = new SourceOverview(store, obstacles, settings.scheduling(), clock);
        Schedule schedule = new Schedule(
                ports.catalogue(),
                ports.figures(),
                store,
                runs,
                source -> obstacles.asked(source) && obstacles.of(source).isEmpty(),
                settings.node(),
                clock);
        DropFolder drop = new DropFolder(
                data.resolve("drop"),
                ports.catalogue(),
                desk::takesFiles,
                settings.limits().largestBytes(),
                runs);
        new RefusedContentErasure(data, store, archive).eraseOnce();
        runs.reap();
        this.tasks = List.of(runs::reap, schedule, drop);
        this.ticker = new Ticker(settings.scheduling() ? tasks : List.of(runs::reap));
    }

    /** What the ticker does each time when it is on. */
    List<Runnable> tasks() {
        return tasks;
    }

    @Deactivate
    void close() {
        ticker.close();
        runs.close();
    }

    @Override
    public List<SourceStatus> all(Reading reading) {
        return overview.of(reading);
    }

    @Override
    public Optional<SourceStatus> find(Reading reading, SourceKey source) {
        return overview.of(reading).stream()
                .filter(status -> status.definition().key().equals(source))
                .findFirst();
    }

    @Override
    public SourceOutcome start(SourceKey source, Actor actor) {
        return desk.start(source, actor);
    }

    @Override
    public SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor) {
        return desk.upload(source, fileName, content, actor);
    }

    @Override
    public SourceOutcome repeat(long run, Actor actor) {
        return desk.repeat(run, actor);
    }

    @Override
    public SourceOutcome pause(SourceKey source, String reason, Actor actor) {
        return desk.pause(source, reason, actor);
    }

    @Override
    public SourceOutcome resume(SourceKey source, Actor actor) {
        return desk.resume(source, actor);
    }

    @Override
    public List<SourceRun> history(SourceKey source, int most) {
        return store.newest(source, most);
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return store.overBy(time, source, most);
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return store.run(id);
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return store.documents(run);
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return desk.content(sha256);
    }

    @Override
    public List<QuarantineCase> waiting() {
        return store.waiting();
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return store.held(id);
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return store.held(source, most);
    }

    @Override
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        return decisions.decide(quarantineCase, verdict, reason, actor);
    }
}
