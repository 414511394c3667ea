package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a report says besides the reasons of its assessments; whole sentences. */
public interface ReportWords {
    /** Danish until there is another set. */
    static ReportWords in(Locale language) {
        return new DanishReportWords();
    }

    /** @param days since the end of the newest figure's period */
    String age(Period newest, long days);

    /**
     * Of a figure that others have come after.
     *
     * @param days from the end of its period to the end of the quarter
     */
    String ageThen(Period newest, long days);

    String assessed(String title, AssessmentCode before, AssessmentCode now);

    String step(Action action, ActionStep step);

    String newFigure(Indicator indicator, Observation figure);

    /** A figure in the place of an example. */
    String realFigure(Indicator indicator, Observation figure);

    String revised(Indicator indicator, Observation before, Observation after);

    /** A provisional figure that is final now. */
    String confirmed(Indicator indicator, Observation figure);

    /**
     * A committee that is not there.
     *
     * @param lastGood when what it said last was said; empty when it never said anything
     */
    String absent(KnownCommittee committee, LocalDate since, Optional<LocalDate> lastGood);

    /**
     * A committee that answers with a fault.
     *
     * @param reason in the committee's or the server's own words
     * @param since the day from which it does, where nothing else of the line tells it
     */
    String failing(String reason, Optional<LocalDate> since, Optional<LocalDate> lastGood);

    /**
     * An indicator that cannot be judged.
     *
     * @param reason of the assessment
     * @param explanation what the source said in place of a figure; empty when it did not
     */
    String notJudged(String reason, Optional<String> explanation);

    /** A period for which there is no number. */
    String gap(Indicator indicator, Period period, Optional<String> explanation);

    /** An adopted focus area that no committee has. */
    String neverThere(ExpectedFocusArea area);

    /** A source that cannot be asked yet. */
    String sourceNotSetUp();

    /** A source that a person has stopped from being asked. */
    String sourcePaused(LocalDate since);

    /** @param deliveries how many wait for somebody to look at them */
    String inQuarantine(String source, int deliveries);

    /** That something counted in the quarter and does not any more. */
    String countsNoLonger();

    /** How the council words an area by now, and by which decision. */
    String worded(AreaWording wording);

    /** That an area is not among those any more that the council has adopted. */
    String adoptedNoLonger();

    /** That something counts from a quarter that was over when it came, and why. */
    String countsSince(Since since);
}
