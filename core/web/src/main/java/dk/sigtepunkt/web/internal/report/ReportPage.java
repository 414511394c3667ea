package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.breadth.QuarterBreadth;
import dk.sigtepunkt.web.internal.dialogue.DialogueAddresses;
import dk.sigtepunkt.web.internal.dialogue.QuarterDialogue;
import dk.sigtepunkt.web.internal.influence.CrossingView;
import dk.sigtepunkt.web.internal.judgement.ExplanationView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.practice.PracticeTable;
import dk.sigtepunkt.web.internal.questions.QuarterQuestions;
import dk.sigtepunkt.web.internal.roots.RootNotes;
import dk.sigtepunkt.web.internal.sections.CommitteeSays;
import dk.sigtepunkt.web.internal.sections.SpokenText;
import dk.sigtepunkt.web.internal.view.ActionSuccessions;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.ChangeGroup;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.CorrectionLine;
import dk.sigtepunkt.web.internal.view.Lineage;
import dk.sigtepunkt.web.internal.view.MissingLine;
import dk.sigtepunkt.web.internal.view.RetroactiveLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole quarterly report on one page that prints well. */
public final class ReportPage implements ReportedPage {
    private final LayoutFactory frames;
    private final WrittenBeside beside;
    private final ReportBooks books;

    public ReportPage(LayoutFactory frames, WrittenBeside beside) {
        this.frames = frames;
        this.beside = beside;
        this.books = new ReportBooks(beside);
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        ReportBooks.Together from = books.together(report);
        return new PageResult.Once(from, () -> shown(visit, reading, report, from.books(), links));
    }

    private PageResult shown(
            PageRequest visit, Reading reading, ConsolidatedReport report, WrittenBeside.Books books, Links links) {
        Lineage lineage = new Lineage(reading.committees(), links, visit.words());
        ActionSuccessions actions = new ActionSuccessions(report, lineage, links);
        BesideFigures seen = BesideFigures.of(reading, books, report, links, visit.words());
        View view = new View(
                occasion(report, visit.words()),
                new Summaries(
                        report.sigtepunkter().stream()
                                .map(part -> summary(part, report, links, visit.words()))
                                .toList(),
                        PracticeTable.ofWholes(books.practice(report, reading), links),
                        QuarterBreadth.of(books.breadth(report, reading), reading, links, visit.words())),
                ChangeGroup.of(report.changes(), links, visit.words()),
                new Lacking(
                        report.reservations().missing().stream()
                                .map(missing -> MissingLine.of(missing, links, visit.words()))
                                .toList(),
                        report.reservations().deviations()),
                grounds(visit, reading, report, books, links),
                report.committees().stream()
                        .map(part -> chapter(part, report, actions, seen, links))
                        .toList(),
                RootNotes.of(report, reading, links, visit.words()));
        // The quarter stays on one line of the heading.
        String quarter = Danish.period(report.period()).replace(' ', '\u00a0');
        return new PageResult.Shown(
                200, "report/report", frames.reported(visit, report, links, visit.say("report.title", quarter)), view);
    }

    private Grounds grounds(
            PageRequest visit, Reading reading, ConsolidatedReport report, WrittenBeside.Books books, Links links) {
        return new Grounds(
                corrections(report, reading, links, visit.words()),
                report.reservations().retroactive().stream()
                        .map(change -> RetroactiveLine.of(change, links, visit.words()))
                        .toList(),
                visit.say("report.corrections.none", revisions(report)),
                links.corrections(report.strategy().id()),
                report.reservations().sinceEnd().stream()
                        .map(since -> SinceEndView.of(since, AreaNames.of(reading), links, visit.words()))
                        .toList(),
                new Sources(
                        Remark.of(report.reservations().sourceWarnings(), names(report)),
                        reading.known().isEmpty()),
                bodies(visit, reading, report, books, links));
    }

    private Bodies bodies(
            PageRequest visit, Reading reading, ConsolidatedReport report, WrittenBeside.Books books, Links links) {
        return new Bodies(
                QuarterQuestions.of(report, reading, books.questions(), links, visit.words()),
                said(visit, reading, report, books.dialogue(), links),
                CrossingView.of(beside, books, report.period(), visit, reading, links),
                OverdueLine.of(beside.overdue(report, reading), links));
    }

    private static Occasion occasion(ConsolidatedReport report, Words words) {
        return new Occasion(
                Danish.period(report.period()),
                Danish.date(report.today()),
                String.join(" " + words.say("page.and") + " ", report.strategy().bodies()),
                Links.written(report.period()));
    }

    private static QuarterDialogue said(
            PageRequest visit, Reading reading, ConsolidatedReport report, DialogueBook book, Links links) {
        return QuarterDialogue.of(
                QuartersDialogue.of(reading.known().map(book::knownBy).orElse(book), report.period()),
                reading,
                DialogueAddresses.recording(Optional.empty(), "", report.period(), visit, links),
                links,
                visit.words());
    }

    private static List<CorrectionLine> corrections(
            ConsolidatedReport report, Reading reading, Links links, Words words) {
        AreaNames names = AreaNames.of(reading);
        return report.reservations().corrections().stream()
                .map(correction -> CorrectionLine.of(correction, names, links, words))
                .toList();
    }

    /** The figures that are others now, also those that no source corrected: examples, computed and confirmed ones. */
    private static long revisions(ConsolidatedReport report) {
        return report.changes().stream()
                .filter(change -> change.kind() == Change.Kind.REVISION)
                .count();
    }

    private static Summary summary(SigtepunktPart part, ConsolidatedReport report, Links links, Words words) {
        return new Summary(
                RootBook.id(part),
                new Link(
                        links.sigtepunkt(part.sigtepunkt().id()),
                        part.sigtepunkt().title()),
                AssessmentView.of(part.assessment(), report, words));
    }

    private static Chapter chapter(
            CommitteePart part, ConsolidatedReport report, ActionSuccessions actions, BesideFigures seen, Links links) {
        Words words = seen.words();
        var id = part.committee().id();
        return new Chapter(
                id.value(),
                part.committee().content().name(),
                part.committee().content().nameNote(),
                AssessmentView.of(part.assessment(), report, words),
                part.committee().active() ? "" : CommitteeWords.state(part.committee(), words),
                CommitteeSays.of(part, words),
                report.focusAreas().stream()
                        .filter(area -> area.committee().id().equals(id))
                        .map(area -> section(area, said(area, part, words), report, actions, seen, links))
                        .toList());
    }

    private static SpokenText said(FocusAreaPart area, CommitteePart part, Words words) {
        return SpokenText.of(SectionKey.of(area.area().ref().key()), part.words(), words);
    }

    private static Section section(
            FocusAreaPart part,
            SpokenText said,
            ConsolidatedReport report,
            ActionSuccessions actions,
            BesideFigures seen,
            Links links) {
        Words words = seen.words();
        return new Section(
                RootBook.id(part),
                Areas.line(part, report, links, words),
                report.strategy()
                        .sigtepunkt(part.area().primary().sigtepunkt())
                        .map(sigtepunkt -> sigtepunkt.title())
                        .orElse(""),
                KeyFigures.of(part, words),
                ReportActions.of(part, report, actions, seen.evidence(), links),
                part.changes().stream().map(Change::sentence).toList(),
                new ToldOfArea(
                        said,
                        ExplanationView.of(part, report, seen.evidence().committees(), links, words),
                        seen.evidence().newest(part.area().ref()),
                        seen.claims().lines(part.area().ref())));
    }

    private static Map<CommitteeId, String> names(ConsolidatedReport report) {
        return report.committees().stream()
                .collect(Collectors.toMap(
                        part -> part.committee().id(),
                        part -> part.committee().content().name()));
    }

    /** @param root the id of its root */
    public record Summary(String root, Link link, AssessmentView assessment) {}

    /**
     * @param practice how far they had come
     * @param breadth who took part
     */
    public record Summaries(List<Summary> lines, PracticeTable practice, QuarterBreadth breadth) {}

    /** @param told what people say of it */
    public record Section(
            String id,
            Areas.AreaLine area,
            String sigtepunkt,
            KeyFigures figures,
            ReportActions actions,
            List<String> changes,
            ToldOfArea told) {}

    /** @param absent since when the committee is not there; empty when it is */
    public record Chapter(
            String id,
            String name,
            String nameNote,
            AssessmentView assessment,
            String absent,
            CommitteeSays says,
            List<Section> sections) {}

    /**
     * What the report is put together for.
     *
     * @param today the day it was
     * @param bodies who receives it
     * @param written how far what committees report of the quarter is
     */
    public record Occasion(String period, String today, String bodies, String written) {}

    /**
     * What a reader has to know of the figures behind the report.
     *
     * @param retroactive what became known in the quarter to count, or no longer to count, in quarters that were over
     * @param noCorrections what stands in the place of corrections when there are none
     * @param allCorrections where those of the whole period are
     * @param since what came after the quarter; none while it runs
     */
    public record Grounds(
            List<CorrectionLine> corrections,
            List<RetroactiveLine> retroactive,
            String noCorrections,
            String allCorrections,
            List<SinceEndView> since,
            Sources sources,
            Bodies bodies) {}

    /**
     * What bodies ask and say.
     *
     * @param overdue what is missing though it was due
     * @param crossing what one committee's changes do to another one's areas, and what that one answered
     */
    public record Bodies(
            QuarterQuestions questions, QuarterDialogue said, CrossingView crossing, List<OverdueLine> overdue) {}

    /** @param kept whether anybody knows how they were on the day that the report is read as of */
    public record Sources(List<Remark> remarks, boolean kept) {}

    /** @param deviations from the focus areas that were adopted */
    public record Lacking(List<MissingLine> missing, List<String> deviations) {}

    /** @param notes where its numbers and statuses come from */
    public record View(
            Occasion occasion,
            Summaries summaries,
            List<ChangeGroup> changes,
            Lacking lacking,
            Grounds grounds,
            List<Chapter> chapters,
            RootNotes notes) {}
}
