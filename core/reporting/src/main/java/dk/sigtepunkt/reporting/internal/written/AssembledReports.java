package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuartersQuestions;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.reporting.written.WrittenReports;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a report together from one reading, of the moment whose knowledge it is read with. */
@Component(service = WrittenReports.class)
public final class AssembledReports implements WrittenReports {
    private final ReadersCatalogue readers;
    private final Reports reports;
    private final ReportHistory history;
    private final SectionStore sections;
    private final ReportTemplates templates;
    private final BesideWritten beside;
    private final EarlierOnes earlier;
    private final DraftWork work;
    private final Clock clock;

    @Activate
    public AssembledReports(
            @Reference ReadersCatalogue readers,
            @Reference Reports reports,
            @Reference ReportHistory history,
            @Reference ReportContents contents,
            @Reference SectionStore sections,
            @Reference ReportTemplates templates,
            @Reference QuestionHistory questions,
            @Reference EvidenceHistory evidence,
            @Reference ClaimHistory claims,
            @Reference CrossInfluences influences,
            @Reference JudgementHistory judgements,
            @Reference Clock clock) {
        this.readers = readers;
        this.reports = reports;
        this.history = history;
        this.sections = sections;
        this.templates = templates;
        this.beside = new BesideWritten(questions, evidence, claims, influences);
        this.earlier = new EarlierOnes(history, sections, judgements, templates);
        this.work = new DraftWork(contents, sections, clock);
        this.clock = clock;
    }

    /** What people write beside figures. */
    private record BesideWritten(
            QuestionHistory questions, EvidenceHistory evidence, ClaimHistory claims, CrossInfluences influences) {}

    private Instant moment(ReportTold.Told told) {
        return told.read().orElseGet(clock::instant);
    }

    /** What is not out is in no report that is: of another committee it waits for that one's. */
    private Reading open(ReportTold.Told told) {
        Catalogue catalogue = readers.of(told.reader());
        return told.read().map(catalogue::openAsOf).orElseGet(catalogue::open);
    }

    @Override
    public Optional<CommitteeReport> committee(ReportTold.Told told) {
        return committee(told, templates.of(told.report()));
    }

    @Override
    public Optional<CommitteeReport> committee(ReportTold.Told told, TemplateVersion template) {
        return told.report().ref().committee().flatMap(id -> {
            try (Reading reading = open(told)) {
                return reports.consolidated(reading, told.report().ref().quarter())
                        .flatMap(report -> report.committees().stream()
                                .filter(part -> part.committee().id().equals(id))
                                .findFirst()
                                .map(part -> committee(told, template, reading, report, part)));
            }
        });
    }

    private CommitteeReport committee(
            ReportTold.Told told,
            TemplateVersion template,
            Reading reading,
            ConsolidatedReport report,
            CommitteePart part) {
        CommitteeId id = part.committee().id();
        Period quarter = report.period();
        ReportTexts texts = new ReportTexts(sections.released(), told);
        Closings closings = closings(told);
        List<FocusAreaPart> own = report.focusAreas().stream()
                .filter(area -> area.committee().id().equals(id))
                .toList();
        List<KeptQuestion> asked =
                QuartersQuestions.of(beside.questions().known(told.read()), quarter, report.today())
                        .following()
                        .stream()
                        .filter(one -> one.answering().equals(id) && closings.tells(one))
                        .toList();
        return new CommitteeReport(
                told,
                template,
                new CommitteeReport.Head(
                        part.committee(),
                        part.assessment(),
                        earlier.before(told, moment(told), own),
                        templates.names(ReportKind.COMMITTEE)),
                texts.own(),
                areas(told, reading, report, own, area -> texts.of(SectionKey.of(key(area)))),
                new CommitteeReport.Beside(
                        asked,
                        new OpenCrossings(closings, report)
                                .of(beside.influences().of(reading, quarter).touching(id)),
                        report),
                work.of(told, reading));
    }

    private List<ReportedArea> areas(
            ReportTold.Told told,
            Reading reading,
            ConsolidatedReport report,
            List<FocusAreaPart> own,
            Function<FocusAreaPart, Optional<ReleasedText>> texts) {
        Closings closings = closings(told);
        EvidenceBook findings = beside.evidence().known(told.read());
        QuartersClaims claims = QuartersClaims.of(
                beside.claims().known(told.read()), findings, report.period(), reading, report.today());
        return own.stream()
                .filter(part -> closings.tells(part.area().ref()))
                .map(part -> new ReportedArea(
                        OpenPart.of(part, closings),
                        texts.apply(part),
                        closings.open(QuartersEvidence.of(findings, part.area().ref(), report.period())),
                        claims.standing(part.area().ref()).stream()
                                .filter(one -> closings.tells(one.then().claim().action()))
                                .toList()))
                .toList();
    }

    private Closings closings(ReportTold.Told told) {
        return new Closings(told, history.book());
    }

    private static FocusAreaKey key(FocusAreaPart part) {
        return part.area().ref().key();
    }

    @Override
    public Optional<OverallReport> overall(ReportTold.Told told) {
        return overall(told, templates.of(told.report()));
    }

    @Override
    public Optional<OverallReport> overall(ReportTold.Told told, TemplateVersion template) {
        ReportRef ref = told.report().ref();
        if (ref.committee().isPresent()) {
            return Optional.empty();
        }
        try (Reading reading = open(told)) {
            return reports.consolidated(reading, ref.quarter())
                    .map(figures -> overall(told, template, reading, figures));
        }
    }

    /** The committees' own words are in their reports, which have states of their own. */
    private List<ReportedArea> depth(ReportTold.Told told, Reading reading, ConsolidatedReport figures) {
        return told.report().ref().kind() == ReportKind.IN_DEPTH
                ? areas(told, reading, figures, figures.focusAreas(), part -> Optional.empty())
                : List.of();
    }

    private OverallReport overall(
            ReportTold.Told told, TemplateVersion template, Reading reading, ConsolidatedReport figures) {
        return new OverallReport(
                told,
                template,
                new OverallChapters(closings(told), figures).open(),
                texts(told),
                figures.committees().stream()
                        .map(part -> contribution(told, part.committee()))
                        .toList(),
                beside(told, template.template(), reading, figures),
                work.of(told, reading));
    }

    /** What the template does not ask for is not put together. */
    private OverallReport.Beside beside(
            ReportTold.Told told, Template template, Reading reading, ConsolidatedReport figures) {
        Closings closings = closings(told);
        OverallChapters chapters = new OverallChapters(closings, figures);
        return new OverallReport.Beside(
                template.has(Chapter.KEY_FIGURES) ? chapters.keyFigures(template.figures()) : List.of(),
                template.has(Chapter.QUESTIONS)
                        ? QuartersQuestions.of(beside.questions().known(told.read()), figures.period(), figures.today())
                                .following()
                                .stream()
                                .filter(closings::tells)
                                .toList()
                        : List.of(),
                template.has(Chapter.CROSSINGS)
                        ? Optional.of(new OpenCrossings(closings, figures)
                                .of(beside.influences().of(reading, figures.period())))
                        : Optional.empty(),
                template.has(Chapter.CORRECTIONS) ? chapters.corrections() : List.of(),
                depth(told, reading, figures),
                templates.names(told.report().ref().kind()),
                earlier.before(told, moment(told), List.of()));
    }

    private static Map<String, ReportNote.Worded> texts(ReportTold.Told told) {
        Map<String, ReportNote.Worded> texts = new TreeMap<>(told.report().words());
        texts.keySet().removeIf(key -> !told.tells(ReportItem.section(key)));
        return texts;
    }

    /** What is not submitted is missing, begun or not. */
    private OverallReport.Contribution contribution(ReportTold.Told told, KnownCommittee committee) {
        Instant moment = moment(told);
        ReportRef ref = ReportRef.of(committee.id(), told.report().ref().quarter());
        Optional<StateCode> state =
                history.book().report(ref).knownBy(moment).standing(moment).filter(code -> code != StateCode.DRAFT);
        Optional<ReportRef> old = history.book().inOrder().stream()
                .filter(one -> one.ref().committee().equals(ref.committee())
                        && one.ref().quarter().compareTo(ref.quarter()) < 0)
                .filter(one -> one.knownBy(moment)
                        .standing(moment)
                        .filter(StateCode.PUBLISHED::equals)
                        .isPresent())
                .map(WrittenReport::ref)
                .findFirst();
        return new OverallReport.Contribution(committee, ref, state, state.isPresent() ? Optional.empty() : old);
    }
}
