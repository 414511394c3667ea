package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.FigureRule;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplateDifferences;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One version: its parts, in what it differs from the one before, and reports to see it with. */
final class TemplatePage implements Page {
    private static final int MOST_REPORTS = 6;

    private final LayoutFactory frames;
    private final ReadTemplates read;
    private final ReadReports reports;

    TemplatePage(LayoutFactory frames, ReadTemplates read, ReadReports reports) {
        this.frames = frames;
        this.read = read;
        this.reports = reports;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return TemplateAddresses.ref(visit)
                .flatMap(ref -> read.one(ref, reading.known(), visit.actor()))
                .map(version -> shown(visit, reading, version))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("templates.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, TemplateVersion version) {
        TemplateWords words = TemplateWords.in(visit.words().language());
        ReportKind kind = version.ref().kind();
        return new PageResult.Shown(
                200,
                "templates/one",
                frames.plain(
                        visit,
                        visit.say("templates.one", words.kind(kind), words.version(version.ref())),
                        new Link(TemplateAddresses.ALL, visit.say("templates.title"))),
                new View(
                        visit.query().containsKey(TemplateAddresses.DONE),
                        new Standing(
                                version.applies(),
                                words.standing(version),
                                version.note(),
                                version.approved()
                                        .map(approved -> approved.decided())
                                        .orElse("")),
                        version.template().parts().stream()
                                .map(part -> line(part, version.template(), words, visit, reading))
                                .toList(),
                        compared(visit, reading, version, words),
                        tried(visit, version),
                        doings(visit, version)));
    }

    private static Line line(
            TemplatePart part, Template template, TemplateWords words, PageRequest visit, Reading reading) {
        String kind = part.section()
                ? visit.say("templates.section", words.required(part.required()))
                : visit.say("templates.chapter");
        boolean figures = part.key().equals(Chapter.KEY_FIGURES.code());
        List<Link> named = figures
                ? template.figures().named().stream()
                        .map(id -> new Link(
                                Links.NEWEST.indicator(id), reading.committees().indicatorName(id)))
                        .toList()
                : List.of();
        String rule = figures && template.figures().rule() != FigureRule.NAMED
                ? words.rule(template.figures().rule())
                : "";
        return new Line(part.heading(), kind, part.guide(), rule, named);
    }

    /** With the one before it that applied. */
    private Compared compared(PageRequest visit, Reading reading, TemplateVersion version, TemplateWords words) {
        Optional<TemplateVersion> before = read.all(version.ref().kind(), reading.known(), visit.actor()).stream()
                .filter(one ->
                        one.applies() && one.ref().number() < version.ref().number())
                .reduce((earlier, later) -> later);
        return before.map(one -> new Compared(
                        visit.say("templates.compared", words.version(one.ref())),
                        TemplateDifferences.of(one.template(), version.template()).stream()
                                .map(words::change)
                                .toList()))
                .orElse(new Compared("", List.of()));
    }

    private List<Link> tried(PageRequest visit, TemplateVersion version) {
        return reports.all(Optional.empty(), visit.actor()).stream()
                .map(told -> told.report().ref())
                .filter(ref -> ref.kind() == version.ref().kind())
                .limit(MOST_REPORTS)
                .map(ref -> new Link(address(ref, version), visit.say("templates.try", name(ref, visit))))
                .toList();
    }

    private static String address(ReportRef ref, TemplateVersion version) {
        return "%s/%s?%s=%d"
                .formatted(
                        Links.written(ref.quarter()),
                        ref.committee()
                                .map(Object::toString)
                                .orElse(ref.kind() == ReportKind.IN_DEPTH ? "uddybende" : "samlet"),
                        TemplateAddresses.TRIED,
                        version.ref().number());
    }

    private static String name(ReportRef ref, PageRequest visit) {
        String quarter = Danish.period(ref.quarter());
        return ref.committee()
                .map(id -> visit.say("templates.report", id.value(), quarter))
                .orElseGet(() -> ref.kind() == ReportKind.IN_DEPTH
                        ? visit.say("templates.in-depth", quarter)
                        : visit.say("templates.quarterly", quarter));
    }

    private static List<Link> doings(PageRequest visit, TemplateVersion version) {
        List<Link> doings = new ArrayList<>();
        if (visit.may(Permission.KEEP_REPORT_TEMPLATES, Where.EVERYWHERE)) {
            if (!version.applies()) {
                doings.add(new Link(TemplateAddresses.approve(version.ref()), visit.say("templates.do.approve")));
            }
            doings.add(new Link(TemplateAddresses.propose(version.ref().kind()), visit.say("templates.do.propose")));
        }
        return doings;
    }

    /** @param decided what the body decided that approved it; empty while none has */
    public record Standing(boolean applies, String sentence, String note, String decided) {}

    /**
     * @param kind chapter or section, and whether a text has to stand in it
     * @param rule by which the key figures are found; empty for none
     * @param named the key figures that are named
     */
    public record Line(String heading, String kind, String guide, String rule, List<Link> named) {}

    /** @param with which version; empty for the first one */
    public record Compared(String with, List<String> changes) {}

    /** @param tried reports of the kind as they would be with it */
    public record View(
            boolean done,
            Standing standing,
            List<Line> parts,
            Compared compared,
            List<Link> tried,
            List<Link> doings) {}
}
