package dk.sigtepunkt.rest.internal.practice;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticeBooks;
import dk.sigtepunkt.reporting.ConsolidatedReport;

/** Tells what a report's strategy has come to, from what people have written. */
public final class PracticeReading {
    private final EvidenceHistory evidence;
    private final DialogueHistory dialogue;
    private final JudgementHistory judgements;

    public PracticeReading(EvidenceHistory evidence, DialogueHistory dialogue, JudgementHistory judgements) {
        this.evidence = evidence;
        this.dialogue = dialogue;
        this.judgements = judgements;
    }

    public PracticeJson of(ConsolidatedReport report, Reading reading) {
        PracticeBooks books = new PracticeBooks(
                evidence.book(),
                dialogue.book(),
                judgements.book().without(reading.withheld()),
                reading.committees().actions());
        return PracticeJson.of(
                Practice.of(report.strategy(), report.period(), report.areaActions(), books, reading.known()));
    }
}
