package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;

/** Of which actions nobody has told for a quarter. */
public final class QuietActions {
    /** So long after it was told last, or begun, it is quiet. */
    public static final int DAYS = 90;

    private QuietActions() {}

    /** Whether there is anything to tell of: it is there, and neither completed nor stopped. */
    public static boolean open(KeptAction action, LocalDate day) {
        return action.closed().isEmpty() && action.stepBy(day).state().open();
    }

    /** When it was told last how it goes; where it never was, when it began. */
    public static LocalDate since(KeptAction action) {
        return action.lived()
                .newest()
                .map(told -> LocalDate.ofInstant(told.by().at(), Danish.ZONE))
                .orElseGet(() -> action.last().steps().get(0).on());
    }

    /** Whether that is long ago on a day. */
    public static boolean quiet(KeptAction action, LocalDate day) {
        return !since(action).plusDays(DAYS).isAfter(day);
    }
}
