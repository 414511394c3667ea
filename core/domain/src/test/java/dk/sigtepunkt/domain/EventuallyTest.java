package dk.sigtepunkt.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void answersTheStateThatWasHopedFor() {
        assertThat(Eventually.await("the third look", looks::incrementAndGet, look -> look == 3))
                .isEqualTo(3);
    }

    @Test
    void looksOnceEvenWithoutPatience() {
        assertThat(Eventually.await("a look", Duration.ZERO, looks::incrementAndGet, look -> look == 1))
                .isEqualTo(1);
    }

    @Test
    void saysWhatItWaitedForAndWhatItSawLast() {
        assertThatThrownBy(() -> Eventually.await("the door opens", Duration.ofMillis(5), () -> "shut", "open"::equals))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not within PT0.005S: the door opens; last seen: shut");
    }
}
