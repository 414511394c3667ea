package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all nodes of a test share. */
public final class MemorySourceStore implements SourceStore {
    private static final Set<SourceRun.State> GOOD =
            Set.of(SourceRun.State.DONE, SourceRun.State.UNCHANGED, SourceRun.State.HELD);

    private final TreeMap<Long, SourceRun> runs = new TreeMap<>();
    private final TreeMap<Long, QuarantineCase> cases = new TreeMap<>();
    private final Map<Long, List<KeptDocument>> documents = new HashMap<>();
    private final Map<SourceKey, Pause> pauses = new HashMap<>();
    private final Map<SourceKey, Lease> leases = new HashMap<>();

    private record Lease(String holder, Instant until) {}

    @Override
    public synchronized boolean lease(SourceKey source, String holder, Instant now, Instant until) {
        Lease present = leases.get(source);
        if (present != null
                && !present.holder().equals(holder)
                && present.until().isAfter(now)) {
            return false;
        }
        leases.put(source, new Lease(holder, until));
        return true;
    }

    @Override
    public synchronized void release(SourceKey source, String holder) {
        leases.computeIfPresent(source, (key, lease) -> lease.holder().equals(holder) ? null : lease);
    }

    @Override
    public synchronized SourceRun begin(SourceRun run, AuditNote note) {
        SourceRun stored = new SourceRun(
                runs.size() + 1L, run.source(), run.start(), run.ended(), run.state(), run.counts(), run.account());
        runs.put(stored.id(), stored);
        return stored;
    }

    @Override
    public synchronized void update(SourceRun run) {
        runs.put(run.id(), run);
    }

    @Override
    public synchronized Optional<SourceRun> run(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public synchronized List<SourceRun> newest(SourceKey source, int most) {
        return runs.descendingMap().values().stream()
                .filter(run -> run.source().equals(source))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return newest(source, Integer.MAX_VALUE).stream()
                .filter(run -> run.ended().filter(end -> !end.isAfter(time)).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized SourceStandings standings() {
        Map<SourceKey, SourceRun> newest = new HashMap<>();
        runs.values().forEach(run -> newest.put(run.source(), run));
        Map<SourceKey, Integer> waiting = waiting().stream()
                .collect(Collectors.toMap(held -> held.arrival().source(), held -> 1, Integer::sum));
        return new SourceStandings(newest, pauses, waiting);
    }

    @Override
    public synchronized List<SourceRun> running() {
        return runs.values().stream().filter(run -> !run.state().ended()).toList();
    }

    @Override
    public synchronized void keep(long run, KeptDocument document) {
        documents.computeIfAbsent(run, id -> new ArrayList<>()).add(document);
    }

    @Override
    public synchronized List<KeptDocument> documents(long run) {
        return List.copyOf(documents.getOrDefault(run, List.of()));
    }

    @Override
    public synchronized boolean taken(String sha256) {
        return runs.values().stream()
                .filter(run -> GOOD.contains(run.state()))
                .anyMatch(run -> documents(run.id()).stream()
                        .anyMatch(document -> document.sha256().equals(sha256)));
    }

    @Override
    public synchronized List<String> refusedDocuments() {
        return runs.values().stream()
                .filter(run -> run.state() == SourceRun.State.FAILED)
                .flatMap(run -> documents(run.id()).stream())
                .map(KeptDocument::sha256)
                .distinct()
                .filter(sha256 -> !taken(sha256))
                .toList();
    }

    @Override
    public synchronized QuarantineCase hold(QuarantineCase held) {
        QuarantineCase stored = decided(held, cases.size() + 1L, held.decision());
        cases.put(stored.id(), stored);
        return stored;
    }

    @Override
    public synchronized List<QuarantineCase> waiting() {
        return cases.values().stream().filter(held -> held.decision().isEmpty()).toList();
    }

    @Override
    public synchronized List<QuarantineCase> held(SourceKey source, int most) {
        return cases.values().stream()
                .filter(held -> held.arrival().source().equals(source))
                .sorted(Comparator.comparing(QuarantineCase::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<QuarantineCase> held(long id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public synchronized boolean decide(long id, QuarantineCase.Decision decision, AuditNote note) {
        QuarantineCase held = cases.get(id);
        if (held == null || held.decision().isPresent()) {
            return false;
        }
        cases.put(id, decided(held, id, Optional.of(decision)));
        return true;
    }

    @Override
    public synchronized void pause(SourceKey source, Pause pause, AuditNote note) {
        pauses.put(source, pause);
    }

    @Override
    public synchronized void resume(SourceKey source, AuditNote note) {
        pauses.remove(source);
    }

    private static QuarantineCase decided(QuarantineCase held, long id, Optional<QuarantineCase.Decision> decision) {
        return new QuarantineCase(id, held.arrival(), held.indicator(), held.findings(), held.figures(), decision);
    }
}
