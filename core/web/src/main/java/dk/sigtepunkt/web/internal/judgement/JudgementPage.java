package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.PersonsView;
import java.util.List;
import java.util.Optional;

/** All that was written of a status in a quarter, beside what is computed. */
final class JudgementPage implements ReportedPage {
    private final LayoutFactory frames;
    private final Finder finder;

    private JudgementPage(LayoutFactory frames, Finder finder) {
        this.frames = frames;
        this.finder = finder;
    }

    static JudgementPage ofAreas(LayoutFactory frames) {
        return new JudgementPage(frames, (visit, report, links) -> {
            String wanted = visit.segment("committee") + "/" + visit.segment("area");
            return report.focusAreas().stream()
                    .filter(part -> part.area().ref().toString().equals(wanted))
                    .findFirst()
                    .map(part -> new Subject(
                            part.area().ref().committee(),
                            part.judgement(),
                            AssessmentView.of(part, report, visit.words()),
                            new Link(
                                    links.focusArea(part.area().ref()),
                                    part.area().title()),
                            part.restsOnExample()));
        });
    }

    static JudgementPage ofIndicators(LayoutFactory frames) {
        return new JudgementPage(
                frames,
                (visit, report, links) -> report.focusAreas().stream()
                        .flatMap(area -> area.indicators().stream())
                        .filter(part -> part.indicator().id().toString().equals(visit.segment("indicator")))
                        .findFirst()
                        .map(part -> new Subject(
                                part.indicator().id().committee(),
                                part.persons(),
                                AssessmentView.of(part, report, visit.words()),
                                new Link(
                                        links.indicator(part.indicator().id()),
                                        part.indicator().name()),
                                part.restsOnExample())));
    }

    private interface Finder {
        Optional<Subject> find(PageRequest visit, ConsolidatedReport report, Links links);
    }

    /** @param page of what is judged */
    private record Subject(
            CommitteeId committee, QuarterJudgement judgement, AssessmentView assessment, Link page, boolean example) {}

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        return finder.find(visit, report, links)
                .map(subject -> shown(visit, reading, subject, report, links))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("judgement.unknown")));
    }

    private PageResult shown(
            PageRequest visit, Reading reading, Subject subject, ConsolidatedReport report, Links links) {
        View view = new View(
                subject.assessment(),
                subject.judgement().now().entries().stream()
                        .map(entry -> line(entry, reading, report.period(), links, visit))
                        .toList(),
                StatusDoings.of(visit, subject.judgement(), report.today(), links)
                        .doings(),
                written(visit, subject.committee(), report.period()),
                visit.query().containsKey("gemt") ? visit.say("judgement.kept") : "");
        String title = visit.say("judgement.title", Danish.period(report.period()));
        return new PageResult.Shown(
                200,
                "judgement/story",
                frames.reported(visit, report, links, title, subject.page()).over(subject.example()),
                view);
    }

    /** For the committee's own people, whose report it is in. */
    private static List<Link> written(PageRequest visit, CommitteeId committee, Period quarter) {
        return visit.may(Permission.SEE_DRAFTS, Where.in(committee))
                ? List.of(new Link(
                        Links.written(quarter, committee), visit.say("judgement.written", Danish.period(quarter))))
                : List.of();
    }

    private static Line line(JudgementEntry entry, Reading reading, Period quarter, Links links, PageRequest visit) {
        AssessmentWords names = AssessmentWords.in(visit.words().language());
        boolean since = entry.by().at().isAfter(Danish.endOf(quarter.end()));
        String head = visit.say(
                since ? "judgement.story.head.since" : "judgement.story.head",
                PersonsView.day(entry.by()),
                PersonsView.who(entry.by(), visit.words()));
        return entry.fold(
                set -> new Line(
                        head,
                        visit.say("judgement.story.set", names.name(set.status()), names.name(set.computed())),
                        set.reason(),
                        List.of()),
                back -> new Line(head, visit.say("judgement.story.back"), back.reason(), List.of()),
                told -> new Line(
                        head,
                        visit.say("judgement.story.explained"),
                        "",
                        List.of(ExplanationView.told(
                                told, "judgement.explained.head", reading.committees(), links, visit.words()))));
    }

    /**
     * @param head when, and in which role
     * @param explained none of what is no explanation
     */
    public record Line(String head, String what, String text, List<ExplanationView.Told> explained) {}

    /**
     * @param doings what whoever looks can write
     * @param written the committee's written report; none for who is not of it
     */
    public record View(
            AssessmentView assessment, List<Line> entries, List<Link> doings, List<Link> written, String message) {}
}
