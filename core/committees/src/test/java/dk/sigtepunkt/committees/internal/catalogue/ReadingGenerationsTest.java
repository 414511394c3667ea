package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadingGenerationsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final ReadingGenerations readings = new ReadingGenerations(() -> FigureBook.EMPTY, () -> ActionBook.EMPTY);

    private static CatalogueSnapshot some() {
        return new CatalogueSnapshot(List.of(), List.of());
    }

    @Test
    void nothingIsWaitedForWhenNobodyReads() throws Exception {
        readings.publish(some());
        assertThat(readings.drained(AT_ONCE)).isTrue();
    }

    @Test
    void anOpenReadingOfAnEarlierStateIsWaitedFor() throws Exception {
        Reading old = readings.open(Reading::new);
        readings.publish(some());
        assertThat(readings.drained(AT_ONCE)).isFalse();
        old.close();
        assertThat(readings.drained(AT_ONCE)).isTrue();
    }

    @Test
    void aReadingOfThePresentStateIsNotWaitedFor() throws Exception {
        readings.publish(some());
        try (Reading present = readings.open(Reading::new)) {
            assertThat(present.committees()).isSameAs(readings.snapshot());
            assertThat(readings.drained(AT_ONCE)).isTrue();
        }
    }

    @Test
    void closingTwiceCountsOnce() throws Exception {
        Reading one = readings.open(Reading::new);
        Reading other = readings.open(Reading::new);
        readings.publish(some());
        one.close();
        one.close();
        assertThat(readings.drained(AT_ONCE)).isFalse();
        other.close();
        assertThat(readings.drained(AT_ONCE)).isTrue();
    }

    @Test
    void whoWaitsIsWokenByTheLastOneThatCloses() throws Exception {
        Reading old = readings.open(Reading::new);
        readings.publish(some());
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return readings.drained(Duration.ofSeconds(30));
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        });
        old.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aReadingOpenedDuringAChangeSeesItWhole() throws Exception {
        CatalogueSnapshot after = new CatalogueSnapshot(
                List.of(), List.of(new RefusedContent("fil", Optional.empty(), Instant.EPOCH, List.of())));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> change = CompletableFuture.runAsync(() -> readings.change(() -> {
            begun.countDown();
            await(goOn);
            readings.publish(after);
        }));
        await(begun);
        CompletableFuture<CatalogueSnapshot> seen = CompletableFuture.supplyAsync(() -> {
            try (Reading reading = readings.open(Reading::new)) {
                return reading.committees();
            }
        });
        assertThat(seen).isNotDone();
        goOn.countDown();
        assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(after);
        change.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aViewThatCannotBeMadeIsNotWaitedFor() throws Exception {
        assertThatThrownBy(() -> readings.open((committees, figures, release) -> {
                    throw new IllegalStateException("no view");
                }))
                .hasMessage("no view");
        readings.publish(some());
        assertThat(readings.drained(AT_ONCE)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
