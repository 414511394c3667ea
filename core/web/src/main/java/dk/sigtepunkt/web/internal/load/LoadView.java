package dk.sigtepunkt.web.internal.load;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.load.Load;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteeLoad;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;

/**
 * How much a committee has on its hands, and what it could end.
 *
 * @param sentence how much, of what, and how much it may be
 * @param over that it is more than that; empty when it is not
 * @param toEnd what could be ended first, only where it is more
 */
public record LoadView(String sentence, String over, List<LoadView.Group> toEnd) {
    public static LoadView of(CommitteeLoad part, LoadLimit limit, Links links, Words words) {
        Load load = part.load();
        int over = load.over(limit);
        return new LoadView(
                words.say(
                        "load.sentence",
                        load.total(),
                        load.areas(),
                        load.actions(),
                        load.indicators(),
                        load.questions(),
                        limit.mostLiveElements()),
                over == 0 ? "" : words.say("load.over", over),
                over == 0 ? List.of() : toEnd(part, links, words));
    }

    /** Where it is told of a committee. */
    public static String address(CommitteeId committee) {
        return "/udvalg/" + committee + "#belastning";
    }

    private static List<Group> toEnd(CommitteeLoad part, Links links, Words words) {
        return List.of(
                        new Group(
                                words.say("load.actions"),
                                part.overdue().stream()
                                        .map(one -> new Link(
                                                links.story(one.action().ref()),
                                                one.action().title()))
                                        .toList()),
                        new Group(
                                words.say("load.indicators"),
                                part.silent().stream()
                                        .map(one -> new Link(
                                                links.indicator(one.indicator().id()),
                                                one.indicator().name()))
                                        .toList()),
                        new Group(
                                words.say("load.areas"),
                                part.idle().stream()
                                        .map(one -> new Link(
                                                links.focusArea(one.area().ref()),
                                                one.area().title()))
                                        .toList()))
                .stream()
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    /** What could be ended for the same reason. */
    public record Group(String heading, List<Link> links) {}
}
