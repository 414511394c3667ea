package dk.sigtepunkt.persistence.internal.questions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever asks waits for, so that no number is given twice. */
@Entity
@Table(name = "question_number")
class QuestionNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected QuestionNumberRow() {}
}
