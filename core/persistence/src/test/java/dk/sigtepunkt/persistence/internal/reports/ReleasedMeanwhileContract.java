package dk.sigtepunkt.persistence.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * A text is released in the moment in which its report is submitted: the frozen report has it or has it not, and nothing is
 * written in it after, whoever was stamped first and whoever came first.
 */
abstract class ReleasedMeanwhileContract extends SubmittedTown {
    private static final int ROUNDS = 24;

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
