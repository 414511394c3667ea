package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.reporting.internal.written.WrittenContents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report lacks until everything is said that has to be. */
class ReportGapsTest {
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final ReportRef REF = ReportRef.of(HARBOUR, QUARTER);
    private static final Instant NOW = Instant.parse("2025-11-01T10:00:00Z");

    private final MemorySections sections = new MemorySections();
    private final MemoryTemplates templates = new MemoryTemplates();
    private JudgementBook judgements = JudgementBook.EMPTY;
    private double ships = 100;
    private final WrittenContents contents = new WrittenContents(
            new Town(),
            new ConsolidatedReports(
                    new OneStrategy(Port.strategy()),
                    List::of,
                    new Silent(),
                    () -> judgements,
                    ReleasedSections.NONE,
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            sections,
            () -> QuestionBook.EMPTY,
            () -> judgements,
            new ReportTemplates(templates, () -> ReportBook.EMPTY),
            new MemoryReports());

    private final class Town implements Catalogue {
        @Override
        public Reading open() {
            return new Reading(
                    snapshot(), FigureBook.EMPTY.with(List.of(Port.figure("havn", QUARTER, ships))), () -> {});
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return new CatalogueSnapshot(List.of(Port.committee("havn", CommitteeState.ACTIVE)), List.of());
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private List<ReportGap.Kind> gaps(WrittenReport report) {
        return contents.missing(report).stream().map(ReportGap::kind).toList();
    }

    private static WrittenReport draft() {
        return SomeReports.in(REF, StateCode.DRAFT, NOW);
    }

    private static WrittenReport ready(WrittenReport report, String section, int second) {
        return report.with(
                new ReportNote.Marked(section, true, SomeReports.by(Role.SECRETARY, NOW.plusSeconds(second))));
    }

    private void explained() {
        ItemQuarter about = new ItemQuarter(Port.ref("havn"), QUARTER);
        judgements = judgements.with(new ItemJudgement(
                about,
                List.of(new JudgementEntry.Explained(
                        "Storm", "Vejret", "", "Moler", Optional.empty(), SomeReports.by(Role.CHAIR, NOW)))));
    }

    @Test
    void nothingIsSaidAndAllOfItIsMissing() {
        assertThat(contents.sections(REF)).containsExactly("assessment", "area.omraade");
        assertThat(gaps(draft()))
                .containsExactly(
                        ReportGap.Kind.REFLECTION,
                        ReportGap.Kind.TEXT,
                        ReportGap.Kind.READY,
                        ReportGap.Kind.EXPLANATION,
                        ReportGap.Kind.READY);
        assertThat(contents.missing(draft()).get(3).sentence())
                .isEqualTo("»Område havn« er ude af kurs. Skriv, hvad der er sket, hvorfor, og hvad der gøres.");
    }

    @Test
    void anAreaThatIsOnCourseNeedsNoExplanationAndOneThatAPersonHasOffCourseDoes() {
        ships = 300;
        assertThat(gaps(draft())).doesNotContain(ReportGap.Kind.EXPLANATION);
        judgements = judgements.with(new ItemJudgement(
                new ItemQuarter(Port.ref("havn"), QUARTER),
                List.of(new JudgementEntry.StatusSet(
                        AssessmentCode.OFF_COURSE,
                        AssessmentCode.ON_TRACK,
                        "Tallet er for pænt",
                        SomeReports.by(Role.CHAIR, NOW)))));
        assertThat(gaps(draft())).contains(ReportGap.Kind.EXPLANATION);
    }

    @Test
    void whenAllIsSaidNothingIsMissingAndWhatIsWrittenAfterHasToBeReadAgain() {
        explained();
        Sections.drafted(sections, Sections.assessment(HARBOUR, QUARTER), "Det går.", NOW.plusSeconds(1));
        WrittenReport report = ready(ready(draft(), "assessment", 5), "area.omraade", 5)
                .with(new ReportNote.Reflected(
                        PathWord.PARTLY, "Molerne", SomeReports.by(Role.SECRETARY, NOW.plusSeconds(5))));
        assertThat(gaps(report)).containsExactly(ReportGap.Kind.UNRELEASED);
        Sections.released(sections, Sections.assessment(HARBOUR, QUARTER), NOW.plusSeconds(6));
        assertThat(gaps(report)).as("letting it out changes no word").isEmpty();
        Sections.drafted(sections, Sections.area(HARBOUR, QUARTER, "omraade"), "Nyt.", NOW.plusSeconds(7));
        assertThat(gaps(report)).containsExactly(ReportGap.Kind.UNRELEASED, ReportGap.Kind.READY);
        assertThat(contents.missing(report).get(1).sentence()).contains("siden det blev meldt klart");
    }

    @Test
    void aReportOfAllNeedsItsOwnWords() {
        ReportRef all = ReportRef.quarterly(QUARTER);
        WrittenReport report = SomeReports.in(all, StateCode.DRAFT, NOW);
        assertThat(gaps(report))
                .containsExactly(ReportGap.Kind.TEXT, ReportGap.Kind.READY, ReportGap.Kind.TEXT, ReportGap.Kind.READY);
        for (String section : List.of("introduction", "conclusion")) {
            report = ready(
                    report.with(new ReportNote.Worded(
                            section, "Ord", SomeReports.by(Role.STRATEGY_OFFICE, NOW.plusSeconds(1)))),
                    section,
                    2);
        }
        assertThat(gaps(report)).isEmpty();
    }

    @Test
    void whatCanBeClosedIsWhatItHas() {
        ReportRef all = ReportRef.quarterly(QUARTER);
        assertThat(List.of("section:assessment", "section:area.omraade", "area:omraade"))
                .allMatch(item -> contents.has(draft(), ReportItem.find(item).orElseThrow()));
        assertThat(List.of("section:conclusion", "area:havn.omraade", "question:4", "action:kran"))
                .noneMatch(item -> contents.has(draft(), ReportItem.find(item).orElseThrow()));
        assertThat(List.of("section:conclusion", "area:havn.omraade"))
                .allMatch(item -> contents.has(
                        WrittenReport.none(all), ReportItem.find(item).orElseThrow()));
    }
}
