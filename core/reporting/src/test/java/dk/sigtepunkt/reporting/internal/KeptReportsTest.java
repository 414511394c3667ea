package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reservations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptReportsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private final KeptReports kept = new KeptReports(false);
    private final Reading unknown = new Reading(CatalogueSnapshot.EMPTY, FigureBook.EMPTY, () -> {});
    private final Reading reading = unknown.from(new CatalogueState(List.of(new Object()), DAY));
    private final AtomicInteger made = new AtomicInteger();

    private ConsolidatedReport make() {
        made.incrementAndGet();
        return new ConsolidatedReport(
                Period.quarter(2025, 3),
                Port.strategy(),
                DAY,
                List.of(),
                List.of(),
                List.of(),
                new Reservations(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of()));
    }

    @Test
    void aReportIsTheVerySameOneWhileNothingChanges() {
        ConsolidatedReport first = kept.of(reading, List.of("2025K3"), this::make);
        assertThat(kept.of(reading, List.of("2025K3"), this::make)).isSameAs(first);
        assertThat(kept.of(reading, List.of("2025K2"), this::make)).isNotSameAs(first);
        Reading later = unknown.from(new CatalogueState(List.of(new Object()), DAY));
        assertThat(kept.of(later, List.of("2025K3"), this::make)).isNotSameAs(first);
        assertThat(kept.of(unknown, List.of("2025K3"), this::make)).isNotSameAs(first);
    }

    @Test
    void whoAsksWhileItIsMadeWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FutureTask<ConsolidatedReport> first = started(() -> kept.of(reading, List.of("2025K3"), () -> {
            begun.countDown();
            await(goOn);
            return make();
        }));
        begun.await();
        FutureTask<ConsolidatedReport> second = new FutureTask<>(() -> kept.of(reading, List.of("2025K3"), this::make));
        Thread waiting = new Thread(second);
        waiting.start();
        Eventually.await("the second waits", () -> waiting.getState() == Thread.State.BLOCKED || second.isDone());
        goOn.countDown();
        assertThat(second.get()).isSameAs(first.get());
        assertThat(made).hasValue(1);
    }

    private static FutureTask<ConsolidatedReport> started(Callable<ConsolidatedReport> work) {
        FutureTask<ConsolidatedReport> task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
