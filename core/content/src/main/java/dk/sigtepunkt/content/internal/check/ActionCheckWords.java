package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.time.LocalDate;

/** What does not hold between an action and what it names. */
interface ActionCheckWords {
    static ActionCheckWords danish() {
        return new DanishActionCheckWords();
    }

    FaultWording unknownIndicator(Action action, IndicatorId indicator);

    /** @param unit that the effect is written in */
    FaultWording otherUnit(String unit, Indicator indicator);

    /**
     * @param from when the effect can show first
     * @param year of the effect, which lies before
     */
    FaultWording effectTooEarly(Action action, LocalDate from, int year);

    /**
     * @param to when what the action does can show last
     * @param year of the effect, which lies after
     */
    FaultWording effectTooLate(Action action, LocalDate to, int year);

    /** @param from when the effect can show first, after every year that it is written for */
    FaultWording lagBeyondYears(Action action, LocalDate from);

    FaultWording unknownArea(FocusAreaRef area);
}
