package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;

/**
 * An action as it stood at the quarter's end.
 *
 * @param place where it stands on its focus area's page, and where its story does
 * @param example whether it is made up
 */
public record ActionView(
        Place place,
        String title,
        String description,
        Plan plan,
        Progress progress,
        Succession succession,
        boolean example) {

    public static ActionView of(ActionPart part, Succession succession, Period period, Words words, Kept kept) {
        Action action = part.action();
        ActionWords said = ActionWords.in(words.language());
        return new ActionView(
                new Place(Links.anchor(action.key().value()), kept.story()),
                action.title(),
                action.description(),
                new Plan(action.ownerRole(), Danish.date(action.start()) + "–" + Danish.date(action.end())),
                new Progress(
                        said.state(part.standing().state()), part.late(), steps(action, period, said), kept.told()),
                succession,
                action.origin() == Origin.EXAMPLE);
    }

    private static List<Step> steps(Action action, Period period, ActionWords words) {
        return action.steps().stream()
                .filter(step -> !step.on().isAfter(period.end()))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .map(step -> new Step(Danish.date(step.on()), words.event(step.state()), step.reason(), step.trigger()))
                .toList();
    }

    /**
     * What is kept of an action beside what is reported of it.
     *
     * @param story its own page; empty where nothing more is kept of it
     * @param told how it went, as its people told it last
     */
    public record Kept(String story, ToldUpdate.Last told) {
        static final Kept NOTHING = new Kept("", ToldUpdate.Last.NONE);
    }

    /** @param story its own page; empty where there is none */
    public record Place(String anchor, String story) {}

    /** @param dates from when to when it is planned */
    public record Plan(String ownerRole, String dates) {}

    /**
     * @param state how it is
     * @param late why it is late; empty when it is not
     * @param steps what had happened by then, newest first
     * @param told how it went, as its people told it last
     */
    public record Progress(String state, String late, List<Step> steps, ToldUpdate.Last told) {
        public boolean isLate() {
            return !late.isEmpty();
        }
    }

    /** @param event what happened */
    public record Step(String date, String event, String reason, String trigger) {}

    /**
     * @param before the actions that it carries on
     * @param after those that have come in its place
     */
    public record Succession(List<Link> before, List<Link> after) {
        public static final Succession NONE = new Succession(List.of(), List.of());
    }
}
