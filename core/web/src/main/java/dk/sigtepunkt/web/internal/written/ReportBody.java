package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.QuarterAssessment;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.web.internal.claims.AreaClaims;
import dk.sigtepunkt.web.internal.claims.ClaimLine;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.influence.CrossingView;
import dk.sigtepunkt.web.internal.judgement.ExplanationView;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.questions.QuestionLine;
import dk.sigtepunkt.web.internal.report.KeyFigures;
import dk.sigtepunkt.web.internal.sections.SpokenText;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a committee's report, as whoever may read it reads it.
 *
 * @param reflected whether they are on the right path; empty while they have not said
 * @param parts all that is in it, in the order of its template
 * @param compared with the report before
 */
public record ReportBody(
        Status status,
        List<Reflection> reflected,
        List<Part> parts,
        Compared compared,
        List<Area> areas,
        List<QuestionLine> questions,
        CrossingView crossing) {
    /**
     * A chapter or a section.
     *
     * @param text of a section; nothing of a chapter
     * @param none what is said where nothing is written
     * @param closed whether it is closed to the reader
     */
    public record Part(String key, String heading, boolean section, SpokenText text, String none, boolean closed) {}

    private static List<Part> parts(CommitteeReport report, Words words) {
        return report.parts().stream()
                .map(part -> new Part(
                        part.key(),
                        part.heading(),
                        part.section(),
                        Optional.ofNullable(report.texts().get(part.key()))
                                .map(text -> SpokenText.of(text, words))
                                .orElse(SpokenText.NONE),
                        words.say(
                                part.key().equals(SectionKey.ASSESSMENT.value())
                                        ? "sections.none"
                                        : "written.section.none"),
                        !report.told().tells(ReportItem.section(part.key()))))
                .toList();
    }

    /** @param before how it stood at the end of the quarter before */
    public record Status(StatusView now, String reason, String before) {}

    /** @param word the answer in short */
    public record Reflection(String word, List<Prose.Block> blocks, String signed) {}

    /**
     * The report before beside this one.
     *
     * @param former the page of that one; none for the first
     * @param answer what that one answered; empty when it did not, or the reader may not read it
     * @param moved the areas whose status is another one than a quarter before
     * @param texts of both, side by side
     */
    public record Compared(List<Link> former, String answer, List<Moved> moved, ComparedTexts texts) {}

    /** @param area where its page is */
    public record Moved(String area, String sentence) {}

    /** @param root the id of its root */
    public record Area(String id, String root, Link link, Status status, Told told, KeyFigures figures, Doings done) {}

    /** What is done in an area, and what changed. */
    public record Doings(List<ActionLine> actions, List<Change> changes) {}

    /** What people say of an area. */
    public record Told(
            ExplanationView explanation, SpokenText said, AreaEvidence.Newest seen, List<ClaimLine> claims) {}

    /** @param late why it is late; empty when it is not */
    public record ActionLine(Link link, String state, String owner, String late, boolean example) {}

    static ReportBody of(CommitteeReport report, PageRequest visit, Reading reading, Links links, LocalDate today) {
        Words words = visit.words();
        CatalogueSnapshot committees = reading.committees();
        Paper paper = new Paper(
                committees,
                links,
                words,
                report.told().report().ref().quarter().end().isBefore(today));
        return new ReportBody(
                paper.status(report.head().status()),
                report.told().report().reflection().map(paper::reflection).stream()
                        .toList(),
                parts(report, words),
                paper.compared(report),
                report.areas().stream()
                        .map(area -> paper.area(area, report.told()))
                        .toList(),
                report.beside().questions().stream()
                        .map(one -> QuestionLine.of(one, committees, today, links, words))
                        .toList(),
                CrossingView.of(report.beside().influences(), visit, reading, links));
    }

    /** The areas of a follow-up in depth, in its order. */
    static List<Area> areas(OverallReport report, PageRequest visit, Reading reading, Links links, LocalDate today) {
        Paper paper = new Paper(
                reading.committees(),
                links,
                visit.words(),
                report.told().report().ref().quarter().end().isBefore(today));
        return report.beside().depth().stream()
                .map(area -> paper.area(area, report.told()))
                .toList();
    }

    /** @param over whether the quarter is */
    private record Paper(CatalogueSnapshot committees, Links links, Words words, boolean over) {
        Status status(QuarterAssessment now) {
            String before = now.then().isEmpty() || now.before() == now.code()
                    ? ""
                    : words.say("written.before", name(now.before()));
            return new Status(StatusView.of(now.code(), words), now.reason(), before);
        }

        private String name(AssessmentCode code) {
            return AssessmentWords.in(words.language()).name(code);
        }

        Reflection reflection(ReportNote.Reflected one) {
            return new Reflection(
                    WrittenReportWords.in(words.language()).path(one.word()),
                    Prose.of(one.text()).blocks(),
                    HistoryLine.signed(one.by(), words));
        }

        Compared compared(CommitteeReport report) {
            Optional<EarlierReport> before = report.head().before();
            return new Compared(
                    before
                            .map(one -> new Link(
                                    WrittenAddresses.of(one.ref()),
                                    words.say(
                                            "written.compared.former",
                                            Danish.period(one.ref().quarter()))))
                            .stream()
                            .toList(),
                    before.flatMap(EarlierReport::word)
                            .map(WrittenReportWords.in(words.language())::path)
                            .orElse(""),
                    report.areas().stream()
                            .map(ReportedArea::part)
                            .filter(part -> part.assessment().then().isPresent()
                                    && part.assessment().before()
                                            != part.assessment().code())
                            .map(part -> new Moved(
                                    links.focusArea(part.area().ref()),
                                    words.say(
                                            "written.compared.moved",
                                            part.area().title(),
                                            name(part.assessment().before()),
                                            name(part.assessment().code()))))
                            .toList(),
                    ComparedTexts.of(report, words));
        }

        Area area(ReportedArea area, ReportTold.Told told) {
            FocusAreaPart part = area.part();
            var ref = part.area().ref();
            AreaEvidence seen = new AreaEvidence(
                    committees, EvidenceBook.EMPTY, told.report().ref().quarter(), links, words);
            return new Area(
                    "omraade-" + ref.key(),
                    RootBook.id(part),
                    new Link(links.focusArea(ref), part.area().title()),
                    status(part.assessment()),
                    new Told(
                            ExplanationView.of(part, over, committees, links, words),
                            area.text().map(text -> SpokenText.of(text, words)).orElse(SpokenText.NONE),
                            seen.newest(area.evidence(), ref),
                            area.claims().stream()
                                    .map(one -> AreaClaims.line(one, committees, links, words))
                                    .toList()),
                    KeyFigures.of(part, words),
                    new Doings(part.actions().stream().map(this::action).toList(), part.changes()));
        }

        private ActionLine action(ActionPart part) {
            return new ActionLine(
                    new Link(links.story(part.action().ref()), part.action().title()),
                    ActionWords.in(words.language()).state(part.standing().state()),
                    part.action().ownerRole(),
                    part.late(),
                    part.action().origin() == Origin.EXAMPLE);
        }
    }
}
