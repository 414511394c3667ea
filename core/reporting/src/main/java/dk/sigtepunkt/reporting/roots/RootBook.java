package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.Root;
import dk.sigtepunkt.domain.roots.Topic;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterAssessment;
import dk.sigtepunkt.reporting.SigtepunktPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every root of a report by its id: of the whole, its sigtepunkter and committees, its focus areas and their indicators. */
public final class RootBook {
    /** The id of what is counted over the whole report. */
    public static final String WHOLE = "rapport";

    private static final RootLabels LABELS = RootLabels.in(Danish.LOCALE);

    private final ConsolidatedReport report;
    private final AreaNames names;
    private final Map<String, ReportRoot> roots = new LinkedHashMap<>();
    private final Map<CommitteeId, List<ReportRoot>> own = new HashMap<>();

    private RootBook(ConsolidatedReport report, AreaNames names) {
        this.report = report;
        this.names = names;
        Root counted = counted(page());
        add(
                new ReportRoot(
                        WHOLE,
                        LABELS.wholeReport(),
                        Danish.period(report.period()),
                        counted,
                        CountFacts.of(WHOLE, LABELS.wholeReport(), report.focusAreas(), counted)),
                report.committees().stream().map(part -> part.committee().id()).toList());
        report.sigtepunkter().forEach(this::sigtepunkt);
        lists().filter(list -> !list.committees()).forEach(this::list);
        for (CommitteePart part : report.committees()) {
            List<FocusAreaPart> areas = areas(part.committee().id());
            committee(part, areas);
            lists().filter(RootedList::committees).forEach(list -> list(list, part));
            areas.forEach(this::area);
        }
    }

    private static Stream<RootedList> lists() {
        return Arrays.stream(RootedList.values());
    }

    /** @param names what areas are called that figures are compared with */
    public static RootBook of(ConsolidatedReport report, AreaNames names) {
        return new RootBook(report, names);
    }

    public Collection<ReportRoot> all() {
        return Collections.unmodifiableCollection(roots.values());
    }

    public Optional<ReportRoot> find(String id) {
        return Optional.ofNullable(roots.get(id));
    }

    /** What a committee may say a number of: the report as a whole, and its own part. */
    public List<ReportFact> facts(CommitteeId committee) {
        return own.getOrDefault(committee, List.of()).stream()
                .flatMap(root -> root.facts().stream())
                .toList();
    }

    /** Every number of the report. */
    public List<ReportFact> facts() {
        return roots.values().stream().flatMap(root -> root.facts().stream()).toList();
    }

    /** The id of a focus area's root. */
    public static String id(FocusAreaPart part) {
        return Topic.id(part.area().ref());
    }

    /** The id of a sigtepunkt's root; no committee's id is alike. */
    public static String id(SigtepunktPart part) {
        return "sigtepunkt/" + part.sigtepunkt().id();
    }

    /** The id of a list's root. */
    public static String id(RootedList list) {
        return "list/" + list.code();
    }

    /** The same of one committee's. */
    public static String id(RootedList list, CommitteeId committee) {
        return id(list) + "/" + committee;
    }

    /** @param of the committees that it belongs to */
    private void add(ReportRoot root, List<CommitteeId> of) {
        roots.put(root.id(), root);
        of.forEach(id -> own.computeIfAbsent(id, none -> new ArrayList<>()).add(root));
    }

    private void list(RootedList list) {
        String page = list.page().isEmpty() ? page() : list.page();
        add(list(id(list), LABELS.list(list), list, LABELS.owner(), page), List.of());
    }

    private void list(RootedList list, CommitteePart part) {
        CommitteeId id = part.committee().id();
        String name = part.committee().content().name();
        String page = list.page().isEmpty() ? "/udvalg/" + id : list.page();
        add(list(id(list, id), LABELS.list(list, name), list, name, page), List.of());
    }

    private ReportRoot list(String id, String title, RootedList list, String owner, String page) {
        Root root = new Root(LABELS.source(list), report.today(), LABELS.method(list), owner, page);
        return new ReportRoot(id, title, LABELS.severalValues(), root, List.of());
    }

    private void sigtepunkt(SigtepunktPart part) {
        String title = part.sigtepunkt().title();
        Root root = whole(LABELS.owner(), "/sigtepunkter/" + part.sigtepunkt().id());
        List<FocusAreaPart> areas = report.under(part.sigtepunkt().id());
        add(whole(id(part), title, part.assessment(), root, areas), List.of());
    }

    private void committee(CommitteePart part, List<FocusAreaPart> areas) {
        String name = part.committee().content().name();
        Root root = whole(name, "/udvalg/" + part.committee().id());
        CommitteeId id = part.committee().id();
        add(whole(id.value(), name, part.assessment(), root, areas), List.of(id));
    }

    private static ReportRoot whole(
            String id, String title, QuarterAssessment assessment, Root root, List<FocusAreaPart> areas) {
        return new ReportRoot(
                id,
                LABELS.status(title),
                LABELS.status(assessment.code()),
                root,
                CountFacts.of(id, title, areas, root));
    }

    private void area(FocusAreaPart part) {
        String title = part.area().title();
        String owner = part.committee().content().name();
        Root root = new Root(
                LABELS.statusSource(),
                part.judged().stream()
                        .flatMap(one -> one.newest().stream())
                        .map(Observation::knownAt)
                        .max(Comparator.naturalOrder())
                        .map(known -> LocalDate.ofInstant(known, Danish.ZONE))
                        .orElse(report.today()),
                LABELS.statusMethod(),
                owner,
                "/fokusomraader/" + part.area().ref());
        List<CommitteeId> own = List.of(part.committee().id());
        add(whole(id(part), title, part.assessment(), root, List.of(part)), own);
        for (IndicatorPart indicator : part.indicators()) {
            add(IndicatorFacts.of(indicator, owner, title, code -> names.name(new AreaCode(code))), own);
        }
    }

    private List<FocusAreaPart> areas(CommitteeId committee) {
        return report.focusAreas().stream()
                .filter(area -> area.committee().id().equals(committee))
                .toList();
    }

    private Root whole(String owner, String link) {
        return new Root(LABELS.wholeSource(), report.today(), LABELS.wholeMethod(), owner, link);
    }

    private Root counted(String link) {
        return new Root(LABELS.countSource(), report.today(), LABELS.countMethod(), LABELS.owner(), link);
    }

    private String page() {
        return "/rapport/" + report.period().code();
    }

    /** Names in which a number may stand that measures nothing. */
    public List<String> names() {
        return Stream.of(
                        Stream.of(report.strategy().title()),
                        report.sigtepunkter().stream()
                                .map(part -> part.sigtepunkt().title()),
                        report.committees().stream()
                                .map(part -> part.committee().content().name()),
                        report.focusAreas().stream().map(part -> part.area().title()),
                        report.focusAreas().stream()
                                .flatMap(part -> part.indicators().stream())
                                .map(part -> part.indicator().name()),
                        report.focusAreas().stream()
                                .flatMap(part -> part.actions().stream())
                                .map(part -> part.action().title()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
