package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceOrders;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources in memory, which remember what was asked of them; what they say is put in by the test. */
public final class MemorySources implements Sources, SourceOrders {
    public final List<SourceDefinition> definitions = new ArrayList<>();
    public final Map<SourceKey, String> obstacles = new HashMap<>();
    public final Map<SourceKey, Pause> pauses = new HashMap<>();
    public final Map<SourceKey, List<String>> warnings = new HashMap<>();
    public final Map<SourceKey, List<SeriesFreshness>> standings = new HashMap<>();
    public final List<SourceRun> runs = new ArrayList<>();
    public final Map<Long, List<KeptDocument>> documents = new HashMap<>();
    public final Map<String, byte[]> contents = new HashMap<>();
    public final List<QuarantineCase> cases = new ArrayList<>();
    public final List<String> deeds = new ArrayList<>();
    public Optional<SourceOutcome> refusal = Optional.empty();

    @Override
    public List<SourceStatus> all(Reading reading) {
        return definitions.stream()
                .map(definition -> status(definition, reading))
                .toList();
    }

    @Override
    public Optional<SourceStatus> find(Reading reading, SourceKey source) {
        return all(reading).stream()
                .filter(status -> status.definition().key().equals(source))
                .findFirst();
    }

    private SourceStatus status(SourceDefinition definition, Reading reading) {
        SourceKey key = definition.key();
        List<SourceRun> history = history(key, 100);
        return new SourceStatus(
                definition,
                reading.committees()
                        .committee(key.committee())
                        .map(known -> known.content().name())
                        .orElse(""),
                new SourceStatus.Asking(
                        Optional.ofNullable(obstacles.get(key)),
                        Optional.ofNullable(pauses.get(key)),
                        obstacles.containsKey(key)
                                ? Optional.empty()
                                : Optional.of(Instant.parse("2026-03-11T07:15:00Z"))),
                new SourceStatus.Runs(
                        history.stream().findFirst(),
                        history.stream()
                                .filter(run ->
                                        run.state() == SourceRun.State.DONE || run.state() == SourceRun.State.UNCHANGED)
                                .findFirst()),
                (int) waiting().stream()
                        .filter(one -> one.arrival().source().equals(key))
                        .count(),
                standings.getOrDefault(key, List.of()),
                warnings.getOrDefault(key, List.of()));
    }

    @Override
    public SourceOutcome start(SourceKey source, Actor actor) {
        return done("start " + source, actor.name());
    }

    @Override
    public SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor) {
        return done("upload %s %s %d".formatted(source, fileName, content.length), actor.name());
    }

    @Override
    public SourceOutcome repeat(long run, Actor actor) {
        return done("repeat " + run, actor.name());
    }

    @Override
    public SourceOutcome pause(SourceKey source, String reason, Actor actor) {
        return done("pause %s: %s".formatted(source, reason), actor.name());
    }

    @Override
    public SourceOutcome resume(SourceKey source, Actor actor) {
        return done("resume " + source, actor.name());
    }

    @Override
    public List<SourceRun> history(SourceKey source, int most) {
        return runs.stream()
                .filter(run -> run.source().equals(source))
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .limit(most)
                .toList();
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return history(source, Integer.MAX_VALUE).stream()
                .filter(run -> run.ended().filter(end -> !end.isAfter(time)).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return documents.getOrDefault(run, List.of());
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return Optional.ofNullable(contents.get(sha256));
    }

    @Override
    public List<QuarantineCase> waiting() {
        return cases.stream().filter(one -> one.decision().isEmpty()).toList();
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return cases.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return cases.stream()
                .filter(one -> one.arrival().source().equals(source))
                .toList();
    }

    @Override
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        return done("decide %d %s: %s".formatted(quarantineCase, verdict.code(), reason), actor.name());
    }

    private SourceOutcome done(String deed, String by) {
        if (refusal.isPresent()) {
            return refusal.get();
        }
        deeds.add(deed + " (" + by + ")");
        return new SourceOutcome(true, "done", "", Optional.empty());
    }
}
