package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Statement.LastGood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionMemoryTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Period QUARTER = Period.parse("2026K3");
    private static final Instant NOW = Instant.parse("2026-11-23T13:05:00Z");
    private static final Unit UNIT = new Unit("mio. kr.", UnitKind.MONEY, 2);

    @TempDir
    private Path folder;

    private ContributionMemory memory() {
        return new ContributionMemory(folder.resolve("contributions"), Runnable::run);
    }

    private Path file() {
        return folder.resolve("contributions").resolve("havn.properties");
    }

    private static LastGood said(Contribution contribution) {
        return new LastGood(contribution, "1.2.0", NOW);
    }

    @Test
    void everyKindOfAnswerIsThereAfterARestart() {
        List<Contribution> all = List.of(
                new Contribution.Nothing(),
                new Contribution.Text("Første = linje: #1\n\n  Æøå \\ \"citat\" \ud83d\udea2"),
                new Contribution.Figures(List.of()),
                new Contribution.Figures(List.of(
                        new NamedFigure("Både", Figure.observed(-3.25), UNIT, "Havnejournal"),
                        new NamedFigure(
                                "Skibe",
                                new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, "Ikke talt"),
                                UNIT,
                                "Havnejournal"))));
        for (Contribution contribution : all) {
            memory().said(HAVN, QUARTER, said(contribution));
            assertThat(memory().lastGood(HAVN, QUARTER)).contains(said(contribution));
        }
    }

    @Test
    void whetherAVersionSpokeIsThereAfterARestart() {
        memory().seen(HAVN, "1.2.0", true);
        assertThat(memory().past(HAVN).speaks()).isTrue();
        assertThat(memory().past(HAVN).version()).isEqualTo("1.2.0");
        memory().seen(HAVN, "1.3.0", false);
        assertThat(memory().past(HAVN).speaks()).isFalse();
        assertThat(memory().past(new CommitteeId("mole"))).isEqualTo(LastContribution.NONE);
    }

    @Test
    void theOldestQuarterMakesRoomForTheNewest() {
        ContributionMemory memory = memory();
        Period period = QUARTER;
        for (int quarter = 0; quarter <= LastContribution.MOST_QUARTERS; quarter++) {
            memory.said(HAVN, period, said(new Contribution.Text(period.code())));
            period = period.next();
        }
        for (ContributionMemory either : List.of(memory, memory())) {
            assertThat(either.past(HAVN).said())
                    .hasSize(LastContribution.MOST_QUARTERS)
                    .doesNotContainKey(QUARTER)
                    .containsKey(period.previous());
        }
    }

    @Test
    void aBrokenFileIsIgnoredAndWrittenAnew() throws IOException {
        memory().said(HAVN, QUARTER, said(new Contribution.Text("Godt")));
        String whole = Files.readString(file());
        List<String> broken = List.of(
                "",
                "\\u12",
                whole.replace("2026K3", "2026K9"),
                whole.replace("at=2026", "at=to"),
                whole.replace("Godt", ""),
                whole.replace("2026K3.version", "2026K3.v"),
                whole.replace("text=Godt", "figures=1"),
                whole.replace("text=Godt", "figures=-1\n2026K3.text=\\u0000"));
        for (String content : broken) {
            Files.writeString(file(), content);
            assertThat(memory().past(HAVN)).as(content).isEqualTo(LastContribution.NONE);
        }
        Files.write(file(), new byte[] {(byte) 0xC3, 0x28});
        ContributionMemory memory = memory();
        assertThat(memory.past(HAVN)).isEqualTo(LastContribution.NONE);
        memory.said(HAVN, QUARTER, said(new Contribution.Text("Igen")));
        assertThat(memory().lastGood(HAVN, QUARTER)).contains(said(new Contribution.Text("Igen")));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheFile() throws IOException {
        Files.writeString(folder.resolve("contributions"), "a file in the folder's place");
        ContributionMemory memory = memory();
        memory.said(HAVN, QUARTER, said(new Contribution.Text("Godt")));
        assertThat(memory.lastGood(HAVN, QUARTER)).contains(said(new Contribution.Text("Godt")));
    }

    @Test
    void theSameWordsAgainTheSameDayAreNotWrittenAgain() throws IOException {
        List<Runnable> writes = new ArrayList<>();
        ContributionMemory memory = new ContributionMemory(folder, write -> {
            writes.add(write);
            write.run();
        });
        memory.said(HAVN, QUARTER, said(new Contribution.Text("Godt")));
        LastGood later = new LastGood(new Contribution.Text("Godt"), "1.2.0", NOW.plus(Duration.ofHours(1)));
        memory.said(HAVN, QUARTER, later);
        assertThat(writes).hasSize(1);
        assertThat(memory.lastGood(HAVN, QUARTER)).contains(later);
        memory.said(HAVN, QUARTER, said(new Contribution.Text("Bedre")));
        assertThat(writes).hasSize(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
