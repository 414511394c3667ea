package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.practice.ActionPractice;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The actions and the focus areas behind the counts. */
record PracticeLines(ConsolidatedReport report, Links links, Words words) {
    private static final String GROUND = "practice.ground.";

    List<Line> actions(PracticePart part, Predicate<ActionPractice> which) {
        return part.actions().stream().filter(which).map(this::line).toList();
    }

    private Line line(ActionPractice one) {
        var action = one.standing().action();
        return new Line(
                new Link(links.story(one.ref()), action.title()),
                report.focusArea(action.focusArea())
                        .map(part -> new Link(
                                links.focusArea(action.focusArea()), part.area().title()))
                        .orElseThrow(),
                ActionWords.in(words.language()).state(one.state()),
                one.felt(),
                one.evaluated().stream()
                        .map(ground -> words.say(GROUND + ground.code()))
                        .collect(Collectors.joining(", ")),
                action.origin() == Origin.EXAMPLE);
    }

    List<Area> areas(List<FocusArea> some) {
        return some.stream()
                .flatMap(area -> report.focusArea(area.ref()).stream())
                .map(part -> new Area(
                        new Link(links.focusArea(part.area().ref()), part.area().title()),
                        part.committee().content().name()))
                .toList();
    }

    /**
     * An action.
     *
     * @param state how it is
     * @param evaluated on what somebody has looked back on it; empty when nobody has
     * @param example whether it is made up
     */
    public record Line(Link story, Link area, String state, boolean felt, String evaluated, boolean example) {}

    /** @param committee whose it is */
    public record Area(Link link, String committee) {}
}
