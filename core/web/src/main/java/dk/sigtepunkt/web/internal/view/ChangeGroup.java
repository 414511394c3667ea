package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.Arrays;
import java.util.List;

/**
 * The quarter's changes of one kind.
 *
 * @param folded whether the list is long by nature, so that a reader opens it when wanted
 */
public record ChangeGroup(String heading, boolean folded, List<Link> lines) {
    /** The kinds that something happened to, the most important first. */
    public static List<ChangeGroup> of(List<Change> changes, Links links, Words words) {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> new ChangeGroup(
                        heading(kind, words),
                        kind == Change.Kind.FIGURE,
                        changes.stream()
                                .filter(change -> change.kind() == kind)
                                .map(change -> new Link(links.focusArea(change.focusArea()), change.sentence()))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static String heading(Change.Kind kind, Words words) {
        return switch (kind) {
            case ASSESSMENT -> words.say("view.changes.assessments");
            case ACTION -> words.say("view.changes.actions");
            case FIGURE -> words.say("view.changes.figures");
            case REVISION -> words.say("view.changes.revisions");
        };
    }
}
