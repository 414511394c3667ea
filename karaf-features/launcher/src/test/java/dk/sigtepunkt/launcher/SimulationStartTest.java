package dk.sigtepunkt.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationStartTest {
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path data;
    private Path etc;

    @BeforeEach
    void make() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        etc = Files.createDirectories(folder.resolve("etc"));
    }

    private void start(String wanted) throws StartFault, IOException {
        SimulationStart.decide(data, etc, wanted, REAL);
    }

    private void refuses(String wanted, String why) {
        assertThatExceptionOfType(StartFault.class)
                .isThrownBy(() -> start(wanted))
                .withMessageContaining(why)
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartFault.CONFIGURATION));
        assertThat(data.resolve("lock")).doesNotExist();
    }

    @Test
    void anEmptyFolderBeginsWhereItIsToldAndGoesOnThereEverAfter() throws IOException, StartFault {
        start("2022-07-01");
        Path file = data.resolve(SimulationStart.FILE);
        assertThat(file).content().isEqualTo("2022-06-30T22:00:00Z\n2026-11-30T10:00:00Z\n");
        start("2024-01-01T08:30");
        assertThat(file).content().startsWith("2022-06-30T22:00:00Z");
    }

    @Test
    void withoutItNothingIsWritten() throws IOException, StartFault {
        start("");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aSimulationsFolderDoesNotStartInTheRealTime() throws IOException, StartFault {
        start("2022-07-01");
        refuses(" ", "lever i en simuleret tid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "admin.token", "committees"})
    void aFolderInWhichAServerHasRunDoesNotStartInAnotherTime(String left) throws IOException {
        Files.createDirectory(data.resolve(left));
        refuses("2022-07-01", "er brugt i den rigtige tid");
        assertThat(data.resolve(SimulationStart.FILE)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"url = jdbc:postgresql://127.0.0.1/x", "  url=jdbc:postgresql:x", "a=b\nurl: jdbc:postgresql:x"})
    void aDatabaseThatOthersMayWriteInNeverLivesInASimulation(String settings) throws IOException {
        Files.writeString(etc.resolve("dk.sigtepunkt.persistence.cfg"), settings);
        refuses("2022-07-01", "indbyggede database");
    }

    @Test
    void anAddressThatIsOnlyAnExampleIsNone() throws IOException, StartFault {
        Files.writeString(etc.resolve("dk.sigtepunkt.persistence.cfg"), "# url = jdbc:postgresql://127.0.0.1/x\n");
        start("2022-07-01");
        assertThat(data.resolve(SimulationStart.FILE)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1. juli 2022", "2022-02-30", "2022-07-01T25:00", "2022-07-01T08:00Z"})
    void whatIsNoMomentIsRefusedWithHowOneIsWritten(String wanted) {
        refuses(wanted, "2022-07-01T08:00");
    }
}
