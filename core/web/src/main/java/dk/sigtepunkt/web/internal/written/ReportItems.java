package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportItem.Kind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportWork;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be closed in a report, by what a reader knows it as. */
final class ReportItems {
    private static final String KIND = "written.item.";
    private static final String CLOSED = "written.closed.";

    private ReportItems() {}

    /** An item that is closed, with its ground; named to those alone who may read it. */
    public record Closed(String name, String ground, String reopen) {}

    static List<Closed> closed(ReportTold.Told told, Map<ReportItem, String> named, PageRequest visit) {
        ReportRef ref = told.report().ref();
        boolean opens = told.insider() && Doing.REOPEN.isFor(visit, ref);
        return told.report().closed().stream()
                .map(one -> new Closed(
                        name(told, one, named, visit),
                        one.ground(),
                        opens ? WrittenAddresses.reopen(ref, one.item().toString()) : ""))
                .toList();
    }

    private static String name(
            ReportTold.Told told, ReportStep.Closed one, Map<ReportItem, String> named, PageRequest visit) {
        String unnamed = visit.say(CLOSED + one.item().kind().code());
        return told.insider() ? named.getOrDefault(one.item(), unnamed) : unnamed;
    }

    static Map<ReportItem, String> of(
            ReportTold.Told told, WrittenReports reports, ReportNames names, PageRequest visit) {
        return reports.committee(told)
                .map(report -> of(report, names, visit))
                .or(() -> reports.overall(told).map(report -> of(report, names, visit)))
                .orElse(Map.of());
    }

    static Map<ReportItem, String> of(CommitteeReport report, ReportNames names, PageRequest visit) {
        Map<ReportItem, String> items = new LinkedHashMap<>();
        ReportRef ref = report.told().report().ref();
        sections(Stream.concat(written(report.work(), report.parts()), areas(report)), ref, names, items, visit);
        report.areas().stream().map(ReportedArea::part).forEach(part -> part(part, ref, items, visit));
        report.beside().questions().forEach(question -> put(question, items, visit));
        return items;
    }

    static Map<ReportItem, String> of(OverallReport report, ReportNames names, PageRequest visit) {
        Map<ReportItem, String> items = new LinkedHashMap<>();
        ReportRef ref = report.told().report().ref();
        sections(written(report.work(), report.parts()), ref, names, items, visit);
        report.figures().areas().forEach(part -> part(part, ref, items, visit));
        report.beside().questions().forEach(question -> put(question, items, visit));
        return items;
    }

    /** What those who write it have before them; whoever closes in another one's report has what stands in it. */
    private static Stream<String> written(Optional<ReportWork> work, List<TemplatePart> parts) {
        return Stream.concat(
                work.stream().flatMap(one -> one.sections().stream()).map(ReportWork.SectionWork::key),
                parts.stream().filter(TemplatePart::section).map(TemplatePart::key));
    }

    /** The committee's words of its areas. */
    private static Stream<String> areas(CommitteeReport report) {
        return report.areas().stream()
                .flatMap(area -> area.text().stream())
                .map(text -> text.ref().key().value());
    }

    private static void sections(
            Stream<String> keys, ReportRef ref, ReportNames names, Map<ReportItem, String> items, PageRequest visit) {
        keys.forEach(key -> items.put(ReportItem.section(key), named(Kind.SECTION, names.section(ref, key), visit)));
    }

    private static void part(FocusAreaPart part, ReportRef ref, Map<ReportItem, String> items, PageRequest visit) {
        items.put(
                ReportItem.area(ref, part.area().ref()),
                named(Kind.AREA, part.area().title(), visit));
        part.actions().stream()
                .map(ActionPart::action)
                .forEach(one -> items.put(ReportItem.action(ref, one.ref()), named(Kind.ACTION, one.title(), visit)));
    }

    private static void put(KeptQuestion question, Map<ReportItem, String> items, PageRequest visit) {
        int number = question.question().number();
        items.put(ReportItem.question(number), visit.say("written.item.question", Integer.toString(number)));
    }

    private static String named(Kind kind, String title, PageRequest visit) {
        return visit.say(KIND + kind.code(), title);
    }
}
