package dk.sigtepunkt.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What whoever keeps an installation's time must do. */
public abstract class SimulatedTimeContract {
    protected static final Instant BEGUN = Instant.parse("2022-06-30T22:00:00Z");

    /** One that is simulated and now at {@link #BEGUN}; it is the clock too. */
    protected abstract SimulatedTime simulated();

    /** One whose time is the real one. */
    protected abstract SimulatedTime real();

    @Test
    void itIsWhatItWasMovedTo() {
        SimulatedTime time = simulated();
        assertThat(time.on()).isTrue();
        assertThat(((Clock) time).instant()).isEqualTo(BEGUN);
        Instant later = Instant.parse("2025-12-31T23:00:00Z");
        time.move(later);
        assertThat(((Clock) time).instant()).isEqualTo(later);
        assertThat(time.on()).isTrue();
    }

    @Test
    void theRealTimeIsMovedByNobody() {
        SimulatedTime time = real();
        assertThat(time.on()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> time.move(BEGUN));
    }
}
