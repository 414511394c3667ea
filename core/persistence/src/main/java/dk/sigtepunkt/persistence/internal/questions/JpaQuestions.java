package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.questions.QuestionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every report asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {QuestionStore.class, QuestionHistory.class})
public final class JpaQuestions implements QuestionStore {
    private final Database database;
    private final OtherNodes others;
    private volatile Kept kept;

    /** @param entries how many there are */
    private record Kept(QuestionBook book, long entries) {}

    @Activate
    public JpaQuestions(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaQuestions(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.others = new OtherNodes("questions", nanoTime);
        this.kept = database.port(JpaQuestions::read);
    }

    @Override
    public QuestionBook book() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return kept.book();
    }

    @Override
    public synchronized KeptQuestion ask(
            IntFunction<AskedQuestion> question,
            Signature asked,
            QuestionEntry.Assigned assigned,
            IntFunction<AuditNote> note) {
        KeptQuestion written = database.inTransaction(manager -> {
            manager.createQuery("update QuestionNumberRow n set n.newest = n.newest + 1")
                    .executeUpdate();
            int number = manager.createQuery("select n.newest from QuestionNumberRow n", Integer.class)
                    .getSingleResult();
            QuestionRow row = new QuestionRow(question.apply(number), asked, assigned);
            manager.persist(row);
            KeptQuestion made = row.kept();
            database.note(manager, note.apply(number));
            return made;
        });
        kept = read(database);
        return written;
    }

    @Override
    public synchronized boolean keep(int number, OptionalInt seen, QuestionEntry entry, AuditNote note) {
        boolean done = database.notedIfDone(note, manager -> {
            QuestionRow row = manager.find(QuestionRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.kept().version() == seen.getAsInt());
            if (same) {
                row.write(entry);
            }
            return same;
        });
        // Where it was not done, somebody at another node was quicker: that is to be seen at once.
        kept = read(database);
        return done;
    }

    private synchronized void meetOthers() {
        long entries = database.inTransaction(JpaQuestions::entries);
        if (entries != kept.entries()) {
            kept = read(database);
        }
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from QuestionEntryRow e", Long.class)
                .getSingleResult();
    }

    private static Kept read(Database open) {
        return open.inTransaction(manager -> {
            long entries = entries(manager);
            QuestionBook book = new QuestionBook(manager
                    .createQuery("select q from QuestionRow q order by q.number", QuestionRow.class)
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "q.entries")
                    .getResultList()
                    .stream()
                    .map(QuestionRow::kept)
                    .toList());
            return new Kept(book, entries);
        });
    }
}
