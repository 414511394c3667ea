package dk.sigtepunkt.web.internal.view;

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
    public static List<ChangeGroup> of(List<Change> changes, Links links) {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> new ChangeGroup(
                        heading(kind),
                        kind == Change.Kind.FIGURE,
                        changes.stream()
                                .filter(change -> change.kind() == kind)
                                .map(change -> new Link(links.focusArea(change.focusArea()), change.sentence()))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static String heading(Change.Kind kind) {
        return switch (kind) {
            case ASSESSMENT -> "Vurderinger";
            case ACTION -> "Handlinger";
            case FIGURE -> "Nye tal";
            case REVISION -> "Rettede tal";
        };
    }
}
