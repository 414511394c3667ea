package dk.sigtepunkt.sources.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.runs.Sending;
import dk.sigtepunkt.sources.internal.wire.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All of the module but the network, around one source of the made-up committee. */
final class Bench implements AutoCloseable {
    static final String HEADER = "hvad;periode;omraade;tal\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final MovableClock clock = new MovableClock(Instant.parse("2025-11-20T09:00:00Z"));
    final MemoryFigureStore figures = new MemoryFigureStore();
    final MemorySourceStore store;
    final MemoryCatalogue catalogue;
    final DataSources sources;
    private final List<DataSources> nodes = new ArrayList<>();
    private final Path data;
    private volatile String body = "";

    Bench(Path data) {
        this(data, Forest.source(Connector.CSV, Guards.DEFAULT, Rhythm.Days.BY_HAND), new MemorySourceStore());
    }

    Bench(Path data, SourceDefinition source, MemorySourceStore store) {
        this.data = data;
        this.store = store;
        this.catalogue = new MemoryCatalogue(Forest.committee(source), figures);
        this.sources = node(Set.of("skov.example"), (request, deadline, seen) -> answer(request));
    }

    DataSources node(Set<String> hosts, Sending sending) {
        SourceSettings settings = new SourceSettings(
                hosts, "", new SourceSettings.Limits(1, 2, Duration.ofMinutes(10)), false, "prøve", Map.of(), Map.of());
        DataSources node = new DataSources(
                settings,
                data,
                new DataSources.Ports(catalogue, figures, store, (source, request) -> new FetchResult.NothingNew()),
                Connections.all(Municipality.UNNAMED.area()),
                sending,
                clock);
        nodes.add(node);
        return node;
    }

    /** The source answers with these rows, a day after the time before. */
    SourceRun fetch(String rows) {
        clock.forward(Duration.ofDays(1));
        body = HEADER + rows;
        return ended(sources.start(Forest.KEY, Actor.owner(Actor.Means.PAGE, "Åse")));
    }

    SourceRun upload(String name, String content) {
        return ended(sources.upload(Forest.KEY, name, content.getBytes(UTF_8), Actor.owner(Actor.Means.PAGE, "Åse")));
    }

    SourceRun uploaded(String name, byte[] content) {
        return ended(sources.upload(Forest.KEY, name, content, Actor.owner(Actor.Means.PAGE, "Åse")));
    }

    SourceRun ended(SourceOutcome outcome) {
        long id = outcome.run().orElseThrow(() -> new AssertionError(outcome));
        // The lease is given back after the last word.
        return Eventually.await(
                "the run ends",
                PATIENCE,
                () -> store.run(id).orElseThrow(),
                run -> run.state().ended() && store.lease(Forest.KEY, "prøve", clock.instant(), clock.instant()));
    }

    Answer answer(ConnectionContext.Request request) {
        return new Answer(200, Map.of(), body.getBytes(UTF_8), "text/csv", request.url(), clock.instant());
    }

    @Override
    public void close() {
        nodes.forEach(DataSources::close);
    }
}
