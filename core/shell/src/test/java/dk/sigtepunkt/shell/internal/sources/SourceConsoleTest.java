package dk.sigtepunkt.shell.internal.sources;

import static dk.sigtepunkt.shell.internal.sources.ScriptedSources.TIDES;
import static dk.sigtepunkt.shell.internal.sources.ScriptedSources.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceConsoleTest {
    @TempDir
    Path folder;

    private final ScriptedSources sources = new ScriptedSources();
    private final Printed printed = new Printed();
    private int rests;
    private final SourceConsole console = new SourceConsole(
            sources,
            new SourceConsole.SourceDoors(
                    new OperateSources(sources, sources, Doors.house()),
                    new DecideQuarantine(sources, sources, Doors.house())),
            printed.out,
            Actor.owner(Actor.Means.CONSOLE, "operator"),
            () -> rests++);

    @Nested
    class Running {
        @Test
        void isFollowedToItsEnd() throws Exception {
            sources.course.addAll(List.of(
                    run(State.RUNNING, "Henter 1 af 2."),
                    run(State.RUNNING, "Henter 1 af 2."),
                    run(State.RUNNING, "Henter 2 af 2."),
                    run(State.DONE, "3 nye tal, 1 rettet", "Kilden skriver, at den lukker.")));
            console.start(TIDES, true);
            assertThat(printed.toString().lines())
                    .containsExactly(
                            "Hentningen er begyndt.",
                            "Kørsel 8.",
                            "  Henter 1 af 2.",
                            "  Henter 2 af 2.",
                            "Advarsel: Kilden skriver, at den lukker.",
                            "Kørsel 8, nye tal: 3 nye tal, 1 rettet.");
            assertThat(rests).isEqualTo(3);
            assertThat(sources.asked).containsExactly("start havn/vandstand by operator");
        }

        @Test
        void isLeftAloneWithoutWaiting() throws Exception {
            console.start(TIDES, false);
            console.repeat(5, false);
            assertThat(printed.toString()).contains("Kørsel 8.").doesNotContain("Henter 1");
            assertThat(sources.asked).endsWith("repeat 5 by operator");
        }

        @Test
        void failsTheCommandWhenItFails() {
            sources.course.add(run(State.FAILED, "Kilden svarer ikke"));
            assertThatThrownBy(() -> console.start(TIDES, true)).hasMessage("Kørsel 8, mislykket: Kilden svarer ikke.");
        }

        @Test
        void thatIsRefusedFailsWithTheReason() {
            sources.refusal =
                    Optional.of(new SourceOutcome(false, "already-running", "Den hentes allerede", Optional.of(7L)));
            assertThatThrownBy(() -> console.start(TIDES, true)).hasMessage("Den hentes allerede.");
            assertThat(printed.toString()).isEmpty();
        }
    }

    @Test
    void aFileIsHandedInByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("tal.csv"), "a;b");
        console.upload(TIDES, file, false);
        assertThat(sources.asked).containsExactly("upload tal.csv 3 by operator");
        assertThatThrownBy(() -> console.upload(TIDES, folder.resolve("ingen.csv"), false))
                .hasMessageContaining("findes ikke på serveren");
    }

    @Test
    void aFileOfExactlyTheLimitIsTakenAndOneByteMoreIsNot() throws Exception {
        Path file = folder.resolve("stor.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FileLimit.BYTES);
            console.upload(TIDES, file, false);
            assertThat(sources.asked).containsExactly("upload stor.csv " + FileLimit.BYTES + " by operator");
            sparse.setLength(FileLimit.BYTES + 1L);
            assertThatThrownBy(() -> console.upload(TIDES, file, false))
                    .hasMessage(file + ": Filen må højst være på 50 MB.");
        }
    }

    @Test
    void decisionsCarryTheReasonAndThePerson() {
        console.pause(TIDES, "Flytter");
        console.resume(TIDES);
        console.decide(3, Verdict.REJECTED, "Tastefejl");
        assertThat(sources.asked)
                .containsExactly(
                        "pause Flytter by operator", "resume by operator", "decide 3 rejected Tastefejl by operator");
        assertThat(printed.toString()).endsWith("1 tal er afvist.\n");
    }

    @Nested
    class RecordingAFixture {
        @Test
        void writesTheBytesAndHowTheyCameButNoSecret() throws IOException {
            List<Path> written = new Fixture(sources).record(8, folder.resolve("ny"));
            assertThat(written)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("01.bin", "01.json");
            assertThat(written.get(0)).hasBinaryContent(ScriptedSources.DOCUMENT);
            assertThat(Files.readString(written.get(1)))
                    .contains("\"status\" : 200", "${token.havn}", "\"Content-Type\" : \"text/csv\"", "csv/1")
                    .doesNotContain("hemmelig");
        }

        @Test
        void ofARunThatKeptNothingSaysSo() {
            assertThatThrownBy(() -> new Fixture(sources).record(9, folder)).hasMessage("Kørsel 9 har intet gemt.");
        }
    }
}
