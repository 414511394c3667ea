package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was written of a question; what its kind does not have is empty. */
@Entity
@Table(name = "question_entry")
class QuestionEntryRow {
    private static final String ASSIGNED = "assigned";
    private static final String ANSWERED = "answered";
    private static final String REOPENED = "reopened";

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "question_number")
    private QuestionRow question;

    /** Rows are not inserted in the order in which they were added. */
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Column(name = "committee_id")
    private String committeeId = "";

    @Column(name = "owner_role")
    private String ownerRole = "";

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Lob
    @Column(name = "entry_text")
    private String text;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected QuestionEntryRow() {}

    @SuppressWarnings("NullAway.Init") // Every kind says what it is.
    QuestionEntryRow(QuestionRow question, int place, QuestionEntry entry) {
        this.question = question;
        this.place = place;
        this.by = new SignatureColumns(entry.by());
        this.kind = entry.fold(assigned -> ASSIGNED, answered -> ANSWERED, reopened -> REOPENED);
        this.text = entry.fold(
                QuestionEntry.Assigned::reason, QuestionEntry.Answered::text, QuestionEntry.Reopened::reason);
        if (entry instanceof QuestionEntry.Assigned assigned) {
            this.committeeId = assigned.committee().value();
            this.ownerRole = assigned.owner();
            this.dueOn = assigned.due();
        }
    }

    int place() {
        return place;
    }

    QuestionEntry entry() {
        return switch (kind) {
            case ASSIGNED ->
                new QuestionEntry.Assigned(
                        new CommitteeId(committeeId), ownerRole, Objects.requireNonNull(dueOn), text, by.signature());
            case ANSWERED -> new QuestionEntry.Answered(text, by.signature());
            case REOPENED -> new QuestionEntry.Reopened(text, by.signature());
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }
}
