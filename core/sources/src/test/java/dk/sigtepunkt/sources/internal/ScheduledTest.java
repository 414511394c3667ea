package dk.sigtepunkt.sources.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.sources.internal.schedule.BeingRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens by itself; the test is the ticker. */
final class ScheduledTest {
    private static final String GOOD = "ege;2025K1;kommunen;100\nboege;2025K1;kommunen;50\n";

    @TempDir
    private Path data;

    private MemorySourceStore store;
    private Bench bench;

    @BeforeEach
    void open() {
        store = new MemorySourceStore();
        bench = new Bench(data, Forest.source(Connector.CSV, Guards.DEFAULT, Rhythm.Days.DAILY), store);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Optional<SourceRun> tick() {
        int before = store.newest(Forest.KEY, 100).size();
        bench.sources.tasks().forEach(Runnable::run);
        return store.newest(Forest.KEY, 100).size() == before
                ? Optional.empty()
                : store.newest(Forest.KEY, 1).stream()
                        .findFirst()
                        .map(run -> bench.ended(new SourceOutcome(true, "started", "", Optional.of(run.id()))));
    }

    @Test
    void aSourceThatIsDueIsAskedOnceAndNotWhileItIsPaused() {
        SourceRun caughtUp = tick().orElseThrow();
        assertThat(caughtUp.trigger()).isEqualTo(Trigger.SCHEDULE);
        assertThat(caughtUp.start().by()).isEqualTo("serveren prøve");
        assertThat(tick()).isEmpty();
        bench.clock.forward(Duration.ofDays(1));
        store.pause(Forest.KEY, new Pause("Ny tabel på vej", "Åse", bench.clock.instant()), Notes.any());
        assertThat(tick()).isEmpty();
        store.resume(Forest.KEY, Notes.any());
        assertThat(tick()).isPresent();
        bench.clock.forward(Duration.ofDays(3));
        bench.catalogue.stop();
        assertThat(tick()).isEmpty();
    }

    @Test
    void aFileIsReadWhenItHasLainStillAndMovedWhereItBelongs() throws IOException {
        tick();
        Path folder = data.resolve("drop/skov/traeer");
        assertThat(folder).isDirectory();
        Files.writeString(folder.resolve("tal.csv"), Bench.HEADER + GOOD);
        assertThat(tick()).isEmpty();
        assertThat(tick().orElseThrow().trigger()).isEqualTo(Trigger.DROP_FOLDER);
        await(folder.resolve("done/tal.csv"));
        assertThat(folder.resolve("tal.csv")).doesNotExist();

        Files.writeString(folder.resolve("tal.csv"), Bench.HEADER + "ege;2025K9;kommunen;100\n");
        tick();
        SourceRun refused = tick().orElseThrow();
        await(folder.resolve("refused/tal.csv.txt"));
        assertThat(folder.resolve("refused/tal.csv")).exists();
        assertThat(folder.resolve("refused/tal.csv.txt"))
                .content()
                .contains(refused.sentence())
                .contains("skal den slettes");
        assertThat(tick()).isEmpty();
    }

    @Test
    void aFileOfExactlyWhatIsAllowedIsReadAndOneByteMoreIsSetAside() throws IOException {
        byte[] content = Arrays.copyOf((Bench.HEADER + GOOD).getBytes(UTF_8), FileLimit.MEGABYTE);
        Arrays.fill(content, (Bench.HEADER + GOOD).getBytes(UTF_8).length, content.length, (byte) '\n');
        Path folder = Files.createDirectories(data.resolve("drop/skov/traeer"));
        Files.write(folder.resolve("stor.csv"), content);
        tick();
        assertThat(tick().orElseThrow().trigger()).isEqualTo(Trigger.DROP_FOLDER);
        await(folder.resolve("done/stor.csv"));

        Files.write(folder.resolve("stor.csv"), Arrays.copyOf(content, content.length + 1));
        tick();
        assertThat(tick()).isEmpty();
        await(folder.resolve("refused/stor.csv.txt"));
        assertThat(folder.resolve("refused/stor.csv.txt")).content().contains(FileLimit.sentence(1));
    }

    @Test
    void aFileDuringWhichTheServerEndedIsSetAsideAndNamedAndNotTriedAgain() throws IOException {
        Path folder = Files.createDirectories(data.resolve("drop/skov/traeer"));
        Path file = Files.writeString(folder.resolve("for stor.csv"), Bench.HEADER + GOOD);
        Files.writeString(folder.resolve("anden.csv"), Bench.HEADER + GOOD);
        new BeingRead(data.resolve("drop")).begin(file);
        SourceRun told = tick().orElseThrow();
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("refused/for stor.csv")).exists();
        assertThat(folder.resolve("refused/for stor.csv.txt"))
                .content()
                .contains("Serveren stoppede, mens filen blev læst");
        assertThat(told.state()).isEqualTo(SourceRun.State.INTERRUPTED);
        assertThat(told.sentence()).contains("lagt til side").doesNotContain("for stor");
        assertThat(told.account().inFull().sentence()).contains("for stor.csv");
        assertThat(bench.sources.all(bench.catalogue.open()).get(0).warnings().toString())
                .contains("lagt til side");

        assertThat(tick().orElseThrow().trigger()).isEqualTo(Trigger.DROP_FOLDER);
        await(folder.resolve("done/anden.csv"));
        assertThat(tick()).isEmpty();
        try (var marks = Files.list(data.resolve("drop/.reading"))) {
            assertThat(marks).isEmpty();
        }
    }

    private static void await(Path file) {
        Eventually.await(file + " is there", () -> Files.exists(file));
    }
}
