package dk.sigtepunkt.persistence.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * A submission is judged, and something comes before it is kept: what was not judged is in no frozen report, by whichever stamp, and
 * what was judged is in it.
 */
abstract class JudgedMeanwhileContract extends SubmittedTown {
    private static final int ROUNDS = 6;

    @Test
    void whatComesBetweenTheJudgementAndTheSubmissionIsNeverInItUnseenWhateverItsStamp() {
        SectionRef ref = begun(0);
        for (BooleanSupplier meanwhile : List.<BooleanSupplier>of(
                () -> drafted(ref, EARLIER),
                () -> drafted(Sections.area(ROADS, ref.quarter(), "stier"), EARLIER),
                () -> noted(ref, marked(true)),
                () -> noted(ref, marked(false)),
                () -> red(ref, EARLIER))) {
            ReportStore.Judged before = judged(ref);
            assertThat(meanwhile.getAsBoolean()).isTrue();
            assertThat(submit(ref, LATER, before)).isFalse();
            assertThat(frozen(ref)).isFalse();
        }
        noted(ref, new ReportNote.Commented("assessment", "Flot.", SomeReports.by(Role.CHAIR, EARLIER)));
        assertThat(submit(ref, LATER)).isTrue();
    }

    @Test
    void whatIsStampedAfterTheSubmissionsMomentIsNotLeftBehindByIt() {
        SectionRef answered = begun(0);
        noted(answered, new ReportNote.Reflected(PathWord.YES, "Ja.", SomeReports.by(Role.SECRETARY, LATER)));
        assertThat(submit(answered, EARLIER)).isFalse();
        SectionRef judged = begun(1);
        assertThat(red(judged, LATER)).isTrue();
        assertThat(submit(judged, EARLIER)).isFalse();
        assertThat(submit(judged, LATER)).isTrue();
    }

    @Test
    void nothingSlipsIntoAFrozenReportByAnEarlierStamp() {
        SectionRef ref = begun(0);
        assertThat(submit(ref, LATER)).isTrue();
        assertThat(drafted(ref, EARLIER)).isFalse();
        assertThat(drafted(ref, LATER)).isFalse();
        assertThat(red(ref, EARLIER)).isFalse();
        assertThat(red(ref, LATER)).isFalse();
        assertThat(red(ref, LATER.plusSeconds(1))).isTrue();
        assertThat(judgements.book().knownBy(LATER).all().values())
                .allMatch(one -> one.entries().isEmpty());
        assertThat(red(begun(1), EARLIER)).as("of a later quarter").isTrue();
        SectionRef other = begun(2);
        ReportRef all = ReportRef.quarterly(other.quarter());
        reports.keep(all, OptionalInt.of(0), new ReportStep.Begun(SomeReports.by(Role.SECRETARY, BEGUN)), Notes.any());
        reports.keep(
                all,
                OptionalInt.of(1),
                new ReportStep.Submitted(List.of(SomeReports.FIRST), SomeReports.by(Role.SECRETARY, LATER)),
                Notes.any());
        assertThat(red(other, EARLIER)).as("in the report of all").isFalse();
    }

    /** Somebody has the lock: the writer and the submission, which was judged before, both wait for it. */
    @Test
    void whoeverWaitsForTheOtherFindsWhatTheOtherDid() throws Exception {
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                SectionRef ref = begun(round);
                ReportStore.Judged before = judged(ref);
                CountDownLatch has = new CountDownLatch(1);
                CountDownLatch go = new CountDownLatch(1);
                Future<Boolean> holds = three.submit(() -> database.inTransaction(manager -> {
                    ReportVersions.locked(manager);
                    has.countDown();
                    return waited(go);
                }));
                has.await();
                boolean status = round % 2 == 0;
                CountDownLatch begun = new CountDownLatch(2);
                Future<Boolean> wrote = three.submit(() -> {
                    begun.countDown();
                    return status ? red(ref, EARLIER) : drafted(ref, EARLIER);
                });
                Future<Boolean> submitted = three.submit(() -> {
                    begun.countDown();
                    return submit(ref, LATER, before);
                });
                begun.await();
                assertThat(wrote.isDone() || submitted.isDone())
                        .as("both wait, round %d", round)
                        .isFalse();
                go.countDown();
                assertThat(holds.get()).isTrue();
                assertThat(wrote.get())
                        .as("one of both is done, round %d", round)
                        .isNotEqualTo(submitted.get());
            }
        } finally {
            three.shutdownNow();
        }
    }

    private static boolean waited(CountDownLatch go) {
        try {
            return go.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
