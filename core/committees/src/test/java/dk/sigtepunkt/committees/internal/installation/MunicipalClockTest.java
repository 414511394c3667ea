package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.sigtepunkt.domain.simulation.SimulatedTime;
import dk.sigtepunkt.domain.simulation.SimulatedTimeContract;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.Untold;
import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalClockTest extends SimulatedTimeContract {
    private static final Instant REALLY = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    Path folder;

    private MunicipalClock clock(Instant really) {
        return new MunicipalClock(Untold.faults(), Clock.fixed(really, Danish.ZONE), folder.resolve("simulated-time"));
    }

    private void simulated(String then) throws IOException {
        Files.writeString(folder.resolve("simulated-time"), then + "\n" + REALLY + "\n");
    }

    @Override
    protected SimulatedTime simulated() {
        try {
            simulated(BEGUN.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return clock(REALLY);
    }

    @Override
    protected SimulatedTime real() {
        return clock(REALLY);
    }

    @Test
    void itIsWhatItReallyIsWhereNothingElseIsSaid() {
        MunicipalClock clock = clock(REALLY);
        assertThat(clock.instant()).isEqualTo(REALLY);
        assertThat(clock.on()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> clock.move(REALLY.plusSeconds(1)));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSimulationGoesOnAsTheRealTimeDoesAlsoInAnotherZone() throws IOException {
        simulated("2022-09-30T21:30:00Z");
        MunicipalClock clock = clock(REALLY.plusSeconds(3600));
        assertThat(clock.on()).isTrue();
        assertThat(clock.instant()).isEqualTo("2022-09-30T22:30:00Z");
        assertThat(LocalDate.now(clock)).isEqualTo("2022-10-01");
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2022-09-30");
        assertThat(clock.withZone(ZoneOffset.UTC).withZone(Danish.ZONE).instant())
                .isEqualTo(clock.instant());
    }

    @Test
    void whatItWasMovedToHoldsOverARestart() throws IOException {
        simulated("2022-09-30T21:30:00Z");
        Instant to = Instant.parse("2022-12-31T23:00:00Z");
        MunicipalClock clock = clock(REALLY);
        clock.move(to);
        assertThat(clock.instant()).isEqualTo(to);
        assertThat(clock(REALLY.plusSeconds(60)).instant()).isEqualTo(to.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-09-30T21:30:00Z\n", "i går\n2026-11-30T10:00:00Z\n"})
    void aFileThatCannotBeReadEndsTheStart(String broken) throws IOException {
        Files.writeString(folder.resolve("simulated-time"), broken);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> clock(REALLY))
                .withMessageContaining("simulated-time")
                .withMessageContaining("hvilken tid datamappen lever i");
    }
}
