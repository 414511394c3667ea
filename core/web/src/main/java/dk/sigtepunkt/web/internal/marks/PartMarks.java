package dk.sigtepunkt.web.internal.marks;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of a report's items something on its page tells, as the page marks it: the way to the item through those that it lies in,
 * as in {@code area:sti/action:ny-sti}. What tells none of them has an empty mark.
 */
public final class PartMarks {
    private static final String NONE = "";

    private final ReportRef ref;
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byIndicator = new HashMap<>();
    private final Map<String, FocusAreaPart> areas = new HashMap<>();

    private PartMarks(ReportRef ref) {
        this.ref = ref;
    }

    /** @param whole the report of all that its figures are from */
    public static PartMarks of(ReportRef ref, ConsolidatedReport whole) {
        PartMarks marks = new PartMarks(ref);
        whole.focusAreas().stream()
                .filter(part ->
                        ref.committee().map(part.committee().id()::equals).orElse(true))
                .forEach(marks::add);
        return marks;
    }

    private void add(FocusAreaPart part) {
        String area = ReportItem.area(ref, part.area().ref()).toString();
        areas.put(area, part);
        byAddress.put(Links.NEWEST.focusArea(part.area().ref()), area);
        part.indicators()
                .forEach(one -> byIndicator.putIfAbsent(one.indicator().id().toString(), area));
        part.committee().content().actions().stream()
                .filter(one -> one.focusArea().equals(part.area().ref()))
                .forEach(one -> byAddress.put(Links.NEWEST.story(one.ref()), action(area, one)));
        part.actions().stream()
                .map(ActionPart::action)
                .forEach(one -> byAddress.put(Links.NEWEST.story(one.ref()), action(area, one)));
    }

    private String action(String area, Action action) {
        return area + "/" + ReportItem.action(ref, action.ref());
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Of what lies on a page of its own. */
    public String of(String address) {
        String path = path(address);
        String number = path.replaceFirst("^/spoergsmaal/", "");
        return number.matches("[0-9]+")
                ? ReportItem.question(Integer.parseInt(number)).toString()
                : byAddress.getOrDefault(path, NONE);
    }

    /** Of the committee's word about an area. */
    public String text(String area) {
        String mark = of(area);
        FocusAreaPart part = areas.get(mark);
        return part == null
                ? NONE
                : mark + "/"
                        + ReportItem.section(
                                SectionKey.of(part.area().ref().key()).value());
    }

    /** Of a figure: its focus area's. */
    public String indicator(String address) {
        return byIndicator.getOrDefault(path(address).replaceFirst("^/indikatorer/", ""), NONE);
    }

    /** Of a sentence that tells what changed in an area: that of the action that it names, else the area's. */
    public String change(String area, String sentence) {
        String mark = of(area);
        FocusAreaPart part = areas.get(mark);
        return part == null || part.changes().stream().noneMatch(one -> isOfAction(one, sentence))
                ? mark
                : part.actions().stream()
                        .map(ActionPart::action)
                        .filter(one -> sentence.contains(one.title()))
                        .max(Comparator.comparing(one -> one.title().length()))
                        .map(one -> action(mark, one))
                        .orElse(mark);
    }

    private static boolean isOfAction(Change change, String sentence) {
        return change.kind() == Change.Kind.ACTION && change.sentence().equals(sentence);
    }
}
