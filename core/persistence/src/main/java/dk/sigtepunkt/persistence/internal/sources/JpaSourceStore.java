package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceStandings;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.Database.Work;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Texts that are too long lose their end: how a run went is never left out for what is said about it. */
@Component(service = SourceStore.class)
public final class JpaSourceStore implements SourceStore {
    private static final List<State> GOOD = List.of(State.DONE, State.UNCHANGED, State.HELD);
    private static final int NAME = 200;

    private final Database database;
    private final KnownStandings standings;

    @Activate
    public JpaSourceStore(@Reference OpenDatabase database) {
        this.database = database.opened();
        this.standings = new KnownStandings(this.database.embedded(), System::nanoTime);
    }

    @Override
    public boolean lease(SourceKey source, String holder, Instant now, Instant until) {
        try {
            return database.inTransaction(manager -> {
                // The row's own lock decides between two nodes: the later one sees the earlier one's holder.
                int taken = manager.createQuery("update SourceLeaseRow l set l.holder = :holder, l.heldUntil = :until"
                                + " where l.source = :source and (l.holder = :holder or l.heldUntil <= :now)")
                        .setParameter("holder", holder)
                        .setParameter("until", UtcText.of(until))
                        .setParameter("source", source.toString())
                        .setParameter("now", UtcText.of(now))
                        .executeUpdate();
                if (taken > 0) {
                    return true;
                }
                if (manager.find(SourceLeaseRow.class, source.toString()) != null) {
                    return false;
                }
                manager.persist(new SourceLeaseRow(source.toString(), holder, until));
                return true;
            });
        } catch (DatabaseFailure e) {
            if (e.notUnique()) {
                // Both were the first ones ever to run the source, and the other one was quicker.
                return false;
            }
            throw e;
        }
    }

    @Override
    public void release(SourceKey source, String holder) {
        database.inTransaction(manager -> manager.createQuery("update SourceLeaseRow l set l.heldUntil = :past"
                        + " where l.source = :source and l.holder = :holder")
                .setParameter("past", UtcText.of(Instant.EPOCH))
                .setParameter("source", source.toString())
                .setParameter("holder", holder)
                .executeUpdate());
    }

    @Override
    public SourceRun begin(SourceRun run, AuditNote note) {
        return written(manager -> {
            SourceRunRow row = new SourceRunRow(run);
            manager.persist(row);
            manager.flush();
            database.note(manager, note);
            return row.run();
        });
    }

    @Override
    public void update(SourceRun run) {
        written(manager -> {
            SourceRunRow row = manager.find(SourceRunRow.class, run.id());
            if (row == null) {
                throw new IllegalArgumentException("there is no run " + run.id());
            }
            row.becomes(run);
            return run;
        });
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(SourceRunRow.class, id)).map(SourceRunRow::run));
    }

    @Override
    public List<SourceRun> newest(SourceKey source, int most) {
        return most <= 0
                ? List.of()
                : database.inTransaction(manager -> manager.createQuery(
                                "select r from SourceRunRow r where r.source = :source order by r.id desc",
                                SourceRunRow.class)
                        .setParameter("source", source.toString())
                        .setMaxResults(most)
                        .getResultStream()
                        .map(SourceRunRow::run)
                        .toList());
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return most <= 0
                ? List.of()
                : database.inTransaction(manager -> manager.createQuery(
                                "select r from SourceRunRow r where r.source = :source and r.endedAt <= :time"
                                        + " order by r.id desc",
                                SourceRunRow.class)
                        .setParameter("source", source.toString())
                        .setParameter("time", UtcText.of(time))
                        .setMaxResults(most)
                        .getResultStream()
                        .map(SourceRunRow::run)
                        .toList());
    }

    @Override
    public SourceStandings standings() {
        return standings.of(() -> database.inTransaction(StandingsQuery::read));
    }

    @Override
    public List<SourceRun> running() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select r from SourceRunRow r where r.state = :running order by r.id", SourceRunRow.class)
                .setParameter("running", State.RUNNING.code())
                .getResultStream()
                .map(SourceRunRow::run)
                .toList());
    }

    @Override
    public void keep(long run, KeptDocument document) {
        database.inTransaction(manager -> {
            manager.persist(new SourceDocumentRow(run, document));
            return document;
        });
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select d from SourceDocumentRow d where d.run = :run order by d.id", SourceDocumentRow.class)
                .setParameter("run", run)
                .getResultStream()
                .map(SourceDocumentRow::document)
                .toList());
    }

    @Override
    public boolean taken(String sha256) {
        return !documentsOf(GOOD, sha256).isEmpty();
    }

    @Override
    public List<String> refusedDocuments() {
        Set<String> taken = Set.copyOf(documentsOf(GOOD, "%"));
        return documentsOf(List.of(State.FAILED), "%").stream()
                .filter(sha256 -> !taken.contains(sha256))
                .toList();
    }

    private List<String> documentsOf(List<State> states, String pattern) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select distinct d.sha256 from SourceDocumentRow d, SourceRunRow r"
                                + " where d.run = r.id and r.state in :states and d.sha256 like :pattern",
                        String.class)
                .setParameter("states", states.stream().map(State::code).toList())
                .setParameter("pattern", pattern)
                .getResultList());
    }

    @Override
    public QuarantineCase hold(QuarantineCase held) {
        return written(manager -> {
            SourceCaseRow row = new SourceCaseRow(held);
            manager.persist(row);
            manager.flush();
            return row.held();
        });
    }

    @Override
    public List<QuarantineCase> waiting() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select c from SourceCaseRow c where c.verdict is null order by c.id", SourceCaseRow.class)
                .getResultStream()
                .map(SourceCaseRow::held)
                .toList());
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return most <= 0
                ? List.of()
                : database.inTransaction(manager -> manager.createQuery(
                                "select c from SourceCaseRow c where c.source = :source order by c.id desc",
                                SourceCaseRow.class)
                        .setParameter("source", source.toString())
                        .setMaxResults(most)
                        .getResultStream()
                        .map(SourceCaseRow::held)
                        .toList());
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(SourceCaseRow.class, id)).map(SourceCaseRow::held));
    }

    @Override
    public boolean decide(long id, QuarantineCase.Decision decision, AuditNote note) {
        return written(manager -> {
            int decided = manager.createQuery(
                            "update SourceCaseRow c set c.verdict = :verdict, c.reason = :reason, c.decidedBy = :by,"
                                    + " c.decidedAt = :at where c.id = :id and c.verdict is null")
                    .setParameter("verdict", decision.verdict().code())
                    .setParameter("reason", FittingText.of(decision.reason(), TextLimit.LONGEST))
                    .setParameter("by", FittingText.of(decision.by(), NAME))
                    .setParameter("at", UtcText.of(decision.at()))
                    .setParameter("id", id)
                    .executeUpdate();
            if (decided > 0) {
                database.note(manager, note);
            }
            return decided > 0;
        });
    }

    @Override
    public void pause(SourceKey source, Pause pause, AuditNote note) {
        written(manager -> {
            manager.merge(new SourcePauseRow(source, pause));
            return database.note(manager, note);
        });
    }

    @Override
    public void resume(SourceKey source, AuditNote note) {
        written(manager -> {
            manager.createQuery("delete from SourcePauseRow p where p.source = :source")
                    .setParameter("source", source.toString())
                    .executeUpdate();
            return database.note(manager, note);
        });
    }

    /** Done or not: what failed may have been stored all the same. */
    private <T> T written(Work<EntityManager, T> work) {
        try {
            return database.inTransaction(work);
        } finally {
            standings.forget();
        }
    }
}
