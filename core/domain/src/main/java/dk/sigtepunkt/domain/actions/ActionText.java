package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;

/** What is said of an action besides its steps. */
public record ActionText(
        FocusAreaRef focusArea,
        String title,
        String description,
        String ownerRole,
        Span planned,
        Origin origin,
        ActionDetails details) {
    /** @throws IllegalArgumentException when no {@link Action} could say it */
    public ActionText {
        if (title.isBlank() || description.isBlank() || ownerRole.isBlank()) {
            throw new IllegalArgumentException("an action without a title, a description or an owner: " + title);
        }
    }

    public static ActionText of(Action action) {
        return new ActionText(
                action.focusArea(),
                action.title(),
                action.description(),
                action.ownerRole(),
                new Span(action.start(), action.end()),
                action.origin(),
                action.details());
    }

    /** The same below another focus area. */
    ActionText in(FocusAreaRef area) {
        return new ActionText(area, title, description, ownerRole, planned, origin, details);
    }

    /** From the first planned day to the last. */
    public record Span(LocalDate start, LocalDate end) {
        /** @throws IllegalArgumentException when it ends before it begins */
        public Span {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("from %s to %s".formatted(start, end));
            }
        }
    }
}
