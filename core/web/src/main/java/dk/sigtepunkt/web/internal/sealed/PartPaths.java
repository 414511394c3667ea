package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.reports.ReportItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page the parts are that it marks: each is named by the way through the items that it lies in, and by where it
 * stands, as in {@code area:sti/action:ny-sti/changes}.
 */
final class PartPaths {
    static final String PART = "data-part";
    private static final String PLACE = "data-in";
    private static final String NOTE = "li[id^=rod-]";
    private static final String ITEM = ":";

    private PartPaths() {}

    /** A note belongs with what alone points to it: what is closed or erased there takes it along. */
    static void ownNotes(Document page) {
        for (Element note : page.select(NOTE)) {
            List<String> paths = page.select("a.root-ref[href=#" + note.id() + "]").stream()
                    .map(PartPaths::path)
                    .toList();
            String shared = paths.stream().reduce(PartPaths::shared).orElse("");
            if (shared.contains(ITEM)) {
                note.attr(PART, shared).attr(PLACE, "note");
            }
        }
    }

    /** The items that both lie in. */
    private static String shared(String one, String other) {
        List<String> first = items(one);
        List<String> second = items(other);
        List<String> both = new ArrayList<>();
        for (int at = 0; at < Math.min(first.size(), second.size()); at++) {
            if (!first.get(at).equals(second.get(at))) {
                break;
            }
            both.add(first.get(at));
        }
        return String.join("/", both);
    }

    private static List<String> items(String path) {
        return Arrays.stream(path.split("/"))
                .filter(step -> step.contains(ITEM))
                .toList();
    }

    /** The way to a marked element, or to that around one; empty outside of all. */
    static String path(Element element) {
        Element marked = element.closest("[" + PART + "]");
        if (marked == null) {
            return "";
        }
        Element parent = marked.parent();
        String around = parent == null ? "" : path(parent);
        String own = marked.attr(PART);
        boolean within = around.contains(ITEM) && !own.equals(around) && !own.startsWith(around + "/");
        return within ? around + "/" + own : own;
    }

    static String name(Element marked) {
        String place = marked.attr(PLACE);
        return place.isEmpty() ? path(marked) : path(marked) + "/" + place;
    }

    /** What it tells: the last of the items that it lies in. */
    static Optional<ReportItem> item(Element marked) {
        List<String> items = items(path(marked));
        return items.isEmpty() ? Optional.empty() : ReportItem.find(items.get(items.size() - 1));
    }
}
