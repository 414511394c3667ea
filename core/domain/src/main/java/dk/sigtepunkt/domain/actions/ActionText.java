package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;

/** What is said of an action besides its steps. */
public record ActionText(
        FocusAreaRef focusArea,
        String title,
        String description,
        String ownerRole,
        LocalDate start,
        LocalDate end,
        Origin origin) {
    public static ActionText of(Action action) {
        return new ActionText(
                action.focusArea(),
                action.title(),
                action.description(),
                action.ownerRole(),
                action.start(),
                action.end(),
                action.origin());
    }
}
