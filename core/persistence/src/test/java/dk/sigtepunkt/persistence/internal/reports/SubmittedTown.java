package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.JudgementStore;
import dk.sigtepunkt.domain.reports.ReportBasis;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.judgement.JpaJudgements;
import dk.sigtepunkt.persistence.internal.sections.JpaSections;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Reports, sections and statuses of one database, in which somebody writes while somebody else submits. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class SubmittedTown {
    static final CommitteeId ROADS = new CommitteeId("vej");
    static final Instant BEGUN = Instant.parse("2026-10-12T10:00:00.123456Z");
    static final Instant EARLIER = BEGUN.plusSeconds(60);
    static final Instant LATER = BEGUN.plusSeconds(61);

    private TestDatabase testDatabase;
    Database database;
    ReportStore reports;
    SectionStore sections;
    JudgementStore judgements;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        reports = new JpaReports(database);
        sections = new JpaSections(database);
        judgements = new JpaJudgements(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    /** A draft of a report with a text that nobody has released; another quarter each time. */
    SectionRef begun(int round) {
        Period quarter = Period.quarter(2000 + round / 4, 1 + round % 4);
        SectionRef ref = Sections.assessment(ROADS, quarter);
        Sections.drafted(sections, ref, "Stierne.", BEGUN.minusSeconds(5));
        reports.keep(
                report(ref),
                OptionalInt.of(0),
                new ReportStep.Begun(SomeReports.by(Role.SECRETARY, BEGUN)),
                Notes.any());
        return ref;
    }

    static ReportRef report(SectionRef ref) {
        return ReportRef.of(ref.committee(), ref.quarter());
    }

    boolean release(SectionRef ref, Instant at) {
        return sections.keep(
                ref,
                new SectionStore.Judged(OptionalInt.of(1), OptionalInt.of(1)),
                new SectionEntry.Released("", SomeReports.by(Role.CHAIR, at)),
                Notes.any());
    }

    boolean submit(SectionRef ref, Instant at) {
        return submit(ref, at, judged(ref));
    }

    /** What a submission is judged on that is judged now. */
    ReportStore.Judged judged(SectionRef ref) {
        WrittenReport report = reports.book().report(report(ref));
        int written = sections.written(ref.committee(), ref.quarter()).stream()
                .mapToInt(KeptSection::version)
                .sum();
        int statuses = judgements.book().written(ref.committee(), ref.quarter());
        return new ReportStore.Judged(
                OptionalInt.of(report.version()), Optional.of(new ReportBasis(report.marks(), written, statuses)));
    }

    boolean submit(SectionRef ref, Instant at, ReportStore.Judged judged) {
        return reports.keep(
                report(ref),
                judged,
                List.of(new ReportStep.Submitted(List.of(SomeReports.FIRST), SomeReports.by(Role.SECRETARY, at))),
                Notes.any());
    }

    boolean drafted(SectionRef ref, Instant at) {
        int stands = reports.book().report(report(ref)).version();
        return sections.keep(
                ref,
                new SectionStore.Judged(OptionalInt.empty(), OptionalInt.of(stands)),
                new SectionEntry.Drafted("Ikke læst.", SomeReports.by(Role.SECRETARY, at)),
                Notes.any());
    }

    boolean red(SectionRef ref, Instant at) {
        ItemRef area = ItemRef.of(new FocusAreaRef(ROADS, new FocusAreaKey("stier")));
        return judgements.keep(
                new ItemQuarter(area, ref.quarter()),
                OptionalInt.empty(),
                new JudgementEntry.StatusSet(
                        AssessmentCode.OFF_COURSE, AssessmentCode.ON_TRACK, "Huller.", SomeReports.by(Role.CHAIR, at)),
                Notes.any());
    }

    boolean noted(SectionRef ref, ReportNote note) {
        return reports.keep(report(ref), OptionalInt.of(1), note, Notes.any());
    }

    static ReportNote marked(boolean ready) {
        return new ReportNote.Marked("assessment", ready, SomeReports.by(Role.SECRETARY, EARLIER));
    }

    boolean frozen(SectionRef ref) {
        return reports.book().report(report(ref)).frozen().isPresent();
    }
}
