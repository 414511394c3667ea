package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.TemplateBook;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Every version that one may read, kind by kind. */
final class TemplateListPage implements Page {
    private final LayoutFactory frames;
    private final ReadTemplates read;
    private final Clock clock;

    TemplateListPage(LayoutFactory frames, ReadTemplates read, Clock clock) {
        this.frames = frames;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        boolean keeps = visit.may(Permission.KEEP_REPORT_TEMPLATES, Where.EVERYWHERE);
        Period quarter = Danish.quarter(reading.known().orElseGet(clock::instant));
        List<Kind> kinds = Arrays.stream(ReportKind.values())
                .map(kind -> kind(kind, quarter, keeps, visit, reading))
                .toList();
        return new PageResult.Shown(
                200,
                "templates/list",
                frames.plain(
                        visit, visit.say("templates.title"), new Link("/rapporter", visit.say("templates.reports"))),
                new View(kinds));
    }

    private Kind kind(ReportKind kind, Period quarter, boolean keeps, PageRequest visit, Reading reading) {
        TemplateWords words = TemplateWords.in(visit.words().language());
        List<TemplateVersion> all = read.all(kind, reading.known(), visit.actor());
        TemplateVersion applies = new TemplateBook(
                        all.stream().filter(one -> !one.ref().shipped()).toList())
                .inForce(kind, quarter);
        return new Kind(
                kind.code(),
                words.kind(kind),
                all.stream()
                        .map(one -> new Line(
                                new Link(TemplateAddresses.of(one.ref()), Danish.begun(words.version(one.ref()))),
                                words.standing(one),
                                one.applies(),
                                one.equals(applies) ? visit.say("templates.now", Danish.period(quarter)) : ""))
                        .toList(),
                keeps
                        ? List.of(new Link(TemplateAddresses.propose(kind), visit.say("templates.do.propose")))
                        : List.of());
    }

    /**
     * @param applies whether it is more than proposed
     * @param now that it is the one of the quarter; empty when it is not
     */
    public record Line(Link link, String standing, boolean applies, String now) {}

    /** @param propose none for who may not */
    public record Kind(String id, String name, List<Line> versions, List<Link> propose) {}

    public record View(List<Kind> kinds) {}
}
