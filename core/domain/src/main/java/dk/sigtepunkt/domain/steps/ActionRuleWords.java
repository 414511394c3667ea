package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said where something that people write of an action cannot be taken, and what its fields are called. */
interface ActionRuleWords {
    /** Danish until there is another set. */
    static ActionRuleWords in(Locale language) {
        return new DanishActionRuleWords();
    }

    /** What a reader knows a field as, by its name in a group or outside one. */
    String label(String field);

    /** What made somebody take a step, for the middle of a line. */
    String trigger(Trigger trigger);

    String unknownCommittee(String id);

    String notThere(KnownCommittee committee);

    String unknownAction(String name);

    /** Of somebody who cannot see to it. */
    String nobodyOfThose();

    String unknownArea(String name);

    String sameArea();

    String endsBeforeItBegins();

    String unknownIndicator(String name);

    String otherUnit(String written, String unit);

    String yearTwice(int year);

    String indicatorTwice(String name);

    /** @param from the first day on which it can show */
    String effectTooEarly(int year, LocalDate from);

    /**
     * @param end the action's last planned day
     * @param to the last day on which what it does can show
     */
    String effectTooLate(int year, LocalDate end, LocalDate to);

    /** @param from the first day on which it can show, after every year that is written */
    String lagBeyondYears(LocalDate from);

    String milestoneTwice(String title);

    String milestoneOutside(LocalDate due, LocalDate start, LocalDate end);

    String partnerTwice(String name);

    String areaTwice();

    String notAllowed(ActionState from, ActionState to, List<ActionState> allowed);

    String beforeTheLast(LocalDate day, LocalDate last);

    String whichOne(Trigger.Kind kind);

    String noQuarter(String written);

    String noQuestion(String written);

    String unknownSuccessor(String name);

    String successorIsItself();

    String successorIsOver(String title);

    String circle(String title);

    String unknownMilestone(String written, List<String> titles);

    String nothingToDecide();

    String notHeld();

    String clash();
}
