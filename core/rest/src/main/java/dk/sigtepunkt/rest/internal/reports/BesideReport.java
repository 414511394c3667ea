package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;

/**
 * What people write beside a report's figures.
 *
 * @param questions what bodies ask
 * @param dialogue what they say
 * @param evidence what was seen and heard
 * @param influences what committees say of one another's areas
 */
public record BesideReport(
        QuestionBook questions, DialogueBook dialogue, EvidenceBook evidence, InfluenceBook influences) {
    /** Where all of it is kept. */
    public record Histories(
            QuestionHistory questions,
            DialogueHistory dialogue,
            EvidenceHistory evidence,
            InfluenceHistory influences) {
        /** All that is kept. */
        BesideReport now() {
            return new BesideReport(questions.book(), dialogue.book(), evidence.book(), influences.book());
        }
    }

    /** What of it was known when a reading looks. */
    BesideReport known(Reading reading) {
        return reading.known()
                .map(time -> new BesideReport(
                        questions.knownBy(time),
                        dialogue.knownBy(time),
                        evidence.knownBy(time),
                        influences.knownBy(time)))
                .orElse(this);
    }

    /** Whether nothing was written since the other was taken. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    boolean same(BesideReport other) {
        return questions == other.questions
                && dialogue == other.dialogue
                && evidence == other.evidence
                && influences == other.influences;
    }
}
