package dk.sigtepunkt.web.internal.beside;

import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.QuartersBreadth;
import dk.sigtepunkt.domain.breadth.ToldTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutBook;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.claims.ClaimBook;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticeBooks;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What bodies ask and say, what committees say and claim themselves and say of one another, what was seen and heard, who
 * took part and what people say of statuses, all at one moment.
 */
@Component(service = WrittenBeside.class)
public final class WrittenBeside {
    private final QuestionHistory questions;
    private final DialogueHistory dialogue;
    private final ReleasedSections sections;
    private final EvidenceHistory evidence;
    private final ClaimHistory claims;
    private final JudgementHistory judgements;
    private final InfluenceHistory influences;
    private final CrossInfluences crossing;
    private final TurnoutHistory turnouts;
    private final ReadWheels wheels;
    private volatile Books last = new Books(
            QuestionBook.EMPTY,
            DialogueBook.EMPTY,
            ReleasedBook.EMPTY,
            EvidenceBook.EMPTY,
            ClaimBook.EMPTY,
            InfluenceBook.EMPTY,
            new Counted(JudgementBook.EMPTY, new ToldTurnouts(TurnoutBook.EMPTY), ReadWheels.NOTHING));

    @Activate
    public WrittenBeside(
            @Reference QuestionHistory questions,
            @Reference DialogueHistory dialogue,
            @Reference ReleasedSections sections,
            @Reference EvidenceHistory evidence,
            @Reference ClaimHistory claims,
            @Reference JudgementHistory judgements,
            @Reference InfluenceHistory influences,
            @Reference CrossInfluences crossing,
            @Reference TurnoutHistory turnouts,
            @Reference ReadWheels wheels) {
        this.questions = questions;
        this.dialogue = dialogue;
        this.sections = sections;
        this.evidence = evidence;
        this.claims = claims;
        this.judgements = judgements;
        this.influences = influences;
        this.crossing = crossing;
        this.turnouts = turnouts;
        this.wheels = wheels;
    }

    /** What is missing of a report's quarter though it was due, committee by committee. */
    public List<ToldWheels.Told> overdue(ConsolidatedReport report, Reading reading) {
        ToldWheels told = wheels.told(reading.whole());
        return report.committees().stream()
                .flatMap(part -> told.missing(part.committee().id(), report.period()).stream())
                .toList();
    }

    /** Puts what is kept of influences together with what changed. */
    public CrossInfluences crossing() {
        return crossing;
    }

    /** Of which only sums, counts and what is missing are made here. */
    public record Counted(JudgementBook judgements, ToldTurnouts turnouts, ReadWheels.Written wheels) {}

    /** Everything that is kept, whatever day a page looks from. */
    public record Books(
            QuestionBook questions,
            DialogueBook dialogue,
            ReleasedBook released,
            EvidenceBook evidence,
            ClaimBook claims,
            InfluenceBook influences,
            Counted counted) {
        /** Who took part in the quarters that are over, as it is told where a reading looks from. */
        public List<AreaTally> tallies(ConsolidatedReport report, Reading reading) {
            return counted.turnouts().without(reading.withheld()).at(reading.known(), Danish.endOf(report.today()));
        }

        /** Who took part in a report's quarter. */
        public QuartersBreadth breadth(ConsolidatedReport report, Reading reading) {
            return QuartersBreadth.of(
                    counted.turnouts().without(reading.withheld()),
                    report.period(),
                    reading.known().orElseGet(() -> Danish.endOf(report.today())));
        }

        /** What of a quarter's strategy has become practice. */
        public Practice practice(ConsolidatedReport report, Reading reading) {
            return Practice.of(
                    report.strategy(),
                    report.period(),
                    report.areaActions(),
                    new PracticeBooks(
                            evidence,
                            dialogue,
                            counted.judgements().without(reading.withheld()),
                            reading.committees().actions()),
                    reading.known());
        }
    }

    /** The same object until something is written, and another one then: pages that are made from it are made once. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    public Books books() {
        Books before = last;
        Books now = new Books(
                questions.book(),
                dialogue.book(),
                sections.book(),
                evidence.book(),
                claims.book(),
                influences.book(),
                new Counted(judgements.book(), turnouts.told(), wheels.written()));
        boolean same = before.questions() == now.questions()
                && before.dialogue() == now.dialogue()
                && before.released() == now.released()
                && before.evidence() == now.evidence()
                && before.claims() == now.claims()
                && before.influences() == now.influences()
                && before.counted().judgements() == now.counted().judgements()
                && before.counted().turnouts() == now.counted().turnouts()
                && before.counted().wheels() == now.counted().wheels();
        if (same) {
            return before;
        }
        last = now;
        return now;
    }
}
