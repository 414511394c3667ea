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
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.RunningNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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
    private final HeldBook<QuestionBook> held;

    @Activate
    public JpaQuestions(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaQuestions(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("questions", database, nanoTime, JpaQuestions::entries, JpaQuestions::read);
    }

    @Override
    public QuestionBook book() {
        return held.now();
    }

    @Override
    public KeptQuestion ask(
            IntFunction<AskedQuestion> question,
            Signature asked,
            QuestionEntry.Assigned assigned,
            IntFunction<AuditNote> note) {
        return held.write(manager -> {
            int number = RunningNumber.next(manager, "QuestionNumberRow");
            QuestionRow row = new QuestionRow(question.apply(number), asked, assigned);
            manager.persist(row);
            KeptQuestion made = row.kept();
            database.note(manager, note.apply(number));
            return made;
        });
    }

    @Override
    public boolean keep(int number, OptionalInt seen, QuestionEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            QuestionRow row = manager.find(QuestionRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.kept().version() == seen.getAsInt());
            if (same) {
                row.write(entry);
            }
            return same;
        });
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from QuestionEntryRow e", Long.class)
                .getSingleResult();
    }

    private static QuestionBook read(EntityManager manager, Optional<QuestionBook> before) {
        List<QuestionRow> rows = manager.createQuery("select q from QuestionRow q order by q.number", QuestionRow.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "q.entries")
                .getResultList();
        return new QuestionBook(ReadableRows.of("question", rows, QuestionRow::number, QuestionRow::read));
    }
}
