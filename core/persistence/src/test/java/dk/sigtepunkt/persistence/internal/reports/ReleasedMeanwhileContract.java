package dk.sigtepunkt.persistence.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.sections.JpaSections;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A text is released in the moment in which its report is submitted: the frozen report has it or has it not, and nothing is
 * written in it after, whoever was stamped first and whoever came first.
 */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class ReleasedMeanwhileContract {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final Instant BEGUN = Instant.parse("2026-10-12T10:00:00.123456Z");
    private static final Instant EARLIER = BEGUN.plusSeconds(60);
    private static final Instant LATER = BEGUN.plusSeconds(61);
    private static final int ROUNDS = 24;

    private TestDatabase testDatabase;
    private Database database;
    private ReportStore reports;
    private SectionStore sections;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        reports = new JpaReports(database);
        sections = new JpaSections(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    /** A draft of a report with a text that nobody has released; another quarter each time. */
    private SectionRef begun(int round) {
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

    private static ReportRef report(SectionRef ref) {
        return ReportRef.of(ref.committee(), ref.quarter());
    }

    private boolean release(SectionRef ref, Instant at) {
        return sections.keep(
                ref,
                new SectionStore.Judged(OptionalInt.of(1), OptionalInt.of(1)),
                new SectionEntry.Released("", SomeReports.by(Role.CHAIR, at)),
                Notes.any());
    }

    private boolean submit(SectionRef ref, Instant at) {
        return reports.keep(
                report(ref),
                OptionalInt.of(1),
                new ReportStep.Submitted(List.of(SomeReports.FIRST), SomeReports.by(Role.SECRETARY, at)),
                Notes.any());
    }

    @Test
    void whatIsReleasedAfterASubmissionIsNotWrittenWheneverItWasStamped() {
        SectionRef ref = begun(0);
        assertThat(submit(ref, LATER)).isTrue();
        assertThat(release(ref, EARLIER)).isFalse();
        assertThat(sections.section(ref).releases()).isEmpty();
    }

    @Test
    void aSubmissionThatWasStampedBeforeALaterReleaseIsNotKept() {
        SectionRef ref = begun(0);
        assertThat(release(ref, LATER)).isTrue();
        assertThat(submit(ref, EARLIER)).isFalse();
        assertThat(reports.book().report(report(ref)).frozen()).isEmpty();
        assertThat(submit(ref, LATER)).isTrue();
        assertThat(told(ref)).isTrue();
    }

    @Test
    void ofBothAtOnceTheFrozenReportHasItOrHasItNot() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                SectionRef ref = begun(round);
                boolean releasedFirst = round % 2 == 0;
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> released = two.submit(at(start, () -> release(ref, releasedFirst ? EARLIER : LATER)));
                Future<Boolean> submitted = two.submit(at(start, () -> submit(ref, releasedFirst ? LATER : EARLIER)));
                boolean in = released.get();
                boolean frozen = submitted.get();
                assertThat(in || frozen)
                        .as("one of both is done, round %d", round)
                        .isTrue();
                assertThat(sections.section(ref).releases().isEmpty()).isEqualTo(!in);
                if (frozen) {
                    assertThat(told(ref))
                            .as("the frozen report, round %d", round)
                            .isEqualTo(in);
                    assertThat(release(ref, EARLIER)).isFalse();
                }
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static Callable<Boolean> at(CyclicBarrier start, Callable<Boolean> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    /** Whether the report, read with the knowledge of its submission, has the text. */
    private boolean told(SectionRef ref) {
        Instant frozen = reports.book().report(report(ref)).frozen().orElseThrow();
        KeptSection section = sections.section(ref);
        return section.releases().stream()
                .anyMatch(text -> !text.released().at().isAfter(frozen));
    }
}
