package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import java.time.Instant;

/** What people have written from which it is told whether an action is felt and has been looked back on. */
public record PracticeBooks(
        EvidenceBook evidence, DialogueBook dialogue, JudgementBook judgements, ActionBook actions) {
    public static final PracticeBooks EMPTY =
            new PracticeBooks(EvidenceBook.EMPTY, DialogueBook.EMPTY, JudgementBook.EMPTY, ActionBook.EMPTY);

    public PracticeBooks knownBy(Instant time) {
        return new PracticeBooks(
                evidence.knownBy(time), dialogue.knownBy(time), judgements.knownBy(time), actions.knownBy(time));
    }
}
