package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.domain.breadth.QuartersBreadth;
import dk.sigtepunkt.domain.breadth.ToldTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.claims.ClaimBook;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.rest.internal.wheel.WheelParts;

/**
 * What people write beside a report's figures.
 *
 * @param questions what bodies ask
 * @param dialogue what they say
 * @param evidence what was seen and heard
 * @param claims that actions contribute
 * @param influences what committees say of one another's areas
 * @param turnouts how many took part
 * @param wheels when something of it was due
 */
public record BesideReport(
        QuestionBook questions,
        DialogueBook dialogue,
        EvidenceBook evidence,
        ClaimBook claims,
        InfluenceBook influences,
        ToldTurnouts turnouts,
        WheelsThen wheels) {
    /** What was changed of wheels, by which it is known whether anything was, and what tells of them. */
    public record WheelsThen(ReadWheels.Written written, ReadWheels read) {}

    /** Every wheel as a reading knows it. */
    ToldWheels wheels(Reading reading) {
        return wheels.read().told(reading.whole());
    }

    /** Where all of it is kept. */
    public record Histories(
            QuestionHistory questions,
            DialogueHistory dialogue,
            EvidenceHistory evidence,
            ClaimHistory claims,
            InfluenceHistory influences,
            TurnoutHistory turnouts,
            WheelParts wheels) {
        /** All that is kept. */
        BesideReport now() {
            return new BesideReport(
                    questions.book(),
                    dialogue.book(),
                    evidence.book(),
                    claims.book(),
                    influences.book(),
                    turnouts.told(),
                    new WheelsThen(wheels.read().written(), wheels.read()));
        }
    }

    /** What of it was known when a reading looks. */
    BesideReport known(Reading reading) {
        return reading.known()
                .map(time -> new BesideReport(
                        questions.knownBy(time),
                        dialogue.knownBy(time),
                        evidence.knownBy(time),
                        claims.knownBy(time),
                        influences.knownBy(time),
                        turnouts,
                        wheels))
                .orElse(this);
    }

    /** The claims beside a report's figures. */
    QuartersClaims claims(ConsolidatedReport report, Reading reading) {
        return QuartersClaims.of(claims, evidence, report.period(), reading, report.today());
    }

    /** Who took part in a report's quarter. */
    QuartersBreadth breadth(ConsolidatedReport report, Reading reading) {
        return QuartersBreadth.of(
                turnouts.without(reading.withheld()),
                report.period(),
                reading.known().orElseGet(() -> Danish.endOf(report.today())));
    }

    /** Whether nothing was written since the other was taken. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    boolean same(BesideReport other) {
        return questions == other.questions
                && dialogue == other.dialogue
                && evidence == other.evidence
                && claims == other.claims
                && influences == other.influences
                && turnouts == other.turnouts
                && wheels.written() == other.wheels.written();
    }
}
