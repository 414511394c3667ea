package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.List;

/**
 * The thing that a number of a report is a number of.
 *
 * @param id of its root: numbers of one thing share it
 * @param name what the report calls it
 * @param around the focus areas that it belongs to, as the report calls them
 */
public record Topic(String id, String name, List<String> around) {
    public Topic {
        around = List.copyOf(around);
    }

    /** That of a focus area. */
    public static String id(FocusAreaRef area) {
        return area.committee() + "-" + area.key();
    }
}
