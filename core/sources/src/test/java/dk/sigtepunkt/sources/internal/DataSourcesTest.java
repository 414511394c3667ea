package dk.sigtepunkt.sources.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataSourcesTest {
    private static final String GOOD =
            "ege;2025K1;kommunen;100\nege;2025K2;kommunen;101\nboege;2025K1;kommunen;50\nboege;2025K2;kommunen;51\n";

    @TempDir
    private Path data;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Observation> oaks() {
        return bench.figures.book().own(Forest.OAKS).orElseThrow().latest();
    }

    @Test
    void figuresAreTakenInWithWhereTheyCameFromAndTheAnswerIsKept() {
        SourceRun run = bench.fetch(GOOD);
        assertThat(run.state()).as(run.sentence()).isEqualTo(State.DONE);
        assertThat(run.counts()).isEqualTo(new Counts(4, 4, 0, 0));
        assertThat(oaks().get(1).reference()).isEqualTo("Skovjournalen, kørsel " + run.id());
        assertThat(oaks().get(1).origin()).isEqualTo(Origin.REAL);
        assertThat(bench.sources.documents(run.id())).hasSize(1);
        String sha = bench.sources.documents(run.id()).get(0).sha256();
        assertThat(bench.sources.content(sha)).isPresent();
        assertThat(bench.fetch(GOOD).state()).isEqualTo(State.UNCHANGED);
    }

    @Test
    void aWordInANumberColumnFailsTheRunAndTheLastGoodFiguresStay() {
        bench.fetch(GOOD);
        SourceRun run = bench.fetch(GOOD + "ege;2025K3;kommunen;102\nboege;2025K3;kommunen;N/A\n");
        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(run.sentence()).contains("kolonnen »tal«").doesNotContain("N/A");
        assertThat(run.account().inFull().sentence()).contains("tal").contains("N/A");
        assertThat(bench.figures.book().size()).isEqualTo(4);
        assertThat(bench.sources.documents(run.id())).hasSize(1);
    }

    @Test
    void nothingIsHeldOrTakenInWhenTheDatabaseFails() {
        bench.fetch(GOOD);
        bench.figures.writesFail(Optional.of(new IllegalStateException("the database is down")));
        SourceRun run = bench.fetch(GOOD + "ege;2025K3;kommunen;102\nboege;2025K3;kommunen;900\n");
        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(run.sentence()).contains("intet er taget ind");
        assertThat(bench.figures.book().size()).isEqualTo(4);
        assertThat(bench.sources.waiting()).isEmpty();
    }

    @Test
    void aFileOfExactlyWhatIsAllowedIsReadAndOneByteMoreIsNot() {
        byte[] content = Arrays.copyOf((Bench.HEADER + GOOD).getBytes(UTF_8), FileLimit.MEGABYTE);
        Arrays.fill(content, (Bench.HEADER + GOOD).getBytes(UTF_8).length, content.length, (byte) '\n');
        assertThat(bench.uploaded("tal.csv", content).state()).isEqualTo(State.DONE);
        SourceOutcome refused = bench.sources.upload(
                Forest.KEY,
                "tal.csv",
                Arrays.copyOf(content, content.length + 1),
                Actor.owner(Actor.Means.PAGE, "Åse"));
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.sentence()).isEqualTo(FileLimit.sentence(1));
    }

    @Test
    void aFileWithPersonalNumbersIsRefusedAndNothingOfItIsKept() {
        SourceRun run = bench.upload(
                "tal 010190-1234.csv", "hvad;periode;omraade;tal;borger\nege;2025K1;kommunen;100;010190-1234\n");
        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(run.sentence()).contains("nr. 5").doesNotContain("»borger«", "010190");
        assertThat(run.account().inFull().sentence()).contains("borger").doesNotContain("010190");
        assertThat(bench.sources.documents(run.id())).isEmpty();
        assertThat(data.resolve("documents")).doesNotExist();
        assertThat(bench.upload("tal.csv", Bench.HEADER + GOOD).state()).isEqualTo(State.DONE);
    }

    @Test
    void anAnswerWithPersonalNumbersIsRefusedAndItsBytesAreGone() {
        SourceRun run = bench.fetch("ege;2025K1;kommunen;100\n010190-1234;2025K2;kommunen;7\n");
        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(run.sentence()).contains("hvad").doesNotContain("010190");
        String sha = bench.sources.documents(run.id()).get(0).sha256();
        assertThat(bench.sources.content(sha)).isEmpty();
    }

    @Test
    void exampleFiguresOfTheSeriesAreTakenOutWhereTheSourceHasNone() {
        Observation example = new Observation(
                Forest.OAKS,
                Period.parse("2024K4"),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(7),
                Instant.EPOCH,
                Origin.EXAMPLE,
                "Eksempel");
        bench.figures.append(List.of(example), Optional.empty(), "", Notes.any());
        bench.fetch(GOOD);
        assertThat(oaks().get(0).origin()).isEqualTo(Origin.REAL);
        assertThat(oaks().get(0).figure().status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(oaks().get(0).figure().note()).isEqualTo("Eksempeltal taget ud: kilden har intet tal for perioden.");
        assertThat(bench.fetch(GOOD).state()).isEqualTo(State.UNCHANGED);
        assertThat(bench.figures.book().size()).isEqualTo(6);
    }

    @Test
    void aHostThatIsNotAllowedIsAnObstacleThatSaysWhatToConfigure() {
        DataSources closed = bench.node(Set.of(), (request, deadline, seen) -> bench.answer(request));
        SourceOutcome outcome = closed.start(Forest.KEY, Actor.owner(Actor.Means.PAGE, "Åse"));
        assertThat(outcome.code()).isEqualTo("not-configured");
        assertThat(outcome.sentence()).contains("skov.example").contains("allowedHosts");
        assertThat(closed.all(bench.catalogue.open()).get(0).asking().obstacle())
                .contains(outcome.sentence());
        bench.catalogue.stop();
        assertThat(closed.start(Forest.KEY, Actor.owner(Actor.Means.PAGE, "Åse"))
                        .code())
                .isEqualTo("not-active");
    }

    @Test
    void aSourceNeverRunsTwiceAtOnceAlsoNotOnTwoNodesAndAClosingNodeSaysSo() {
        CountDownLatch never = new CountDownLatch(1);
        DataSources slow = bench.node(Set.of("skov.example"), (request, deadline, seen) -> {
            try {
                never.await();
                return bench.answer(request);
            } catch (InterruptedException cut) {
                Thread.currentThread().interrupt();
                throw new SourceTrouble("Afbrudt.", true);
            }
        });
        SourceOutcome first = slow.start(Forest.KEY, Actor.owner(Actor.Means.PAGE, "Åse"));
        SourceOutcome second = bench.sources.start(Forest.KEY, Actor.owner(Actor.Means.PAGE, "Bo"));
        assertThat(first.accepted()).isTrue();
        assertThat(second.code()).isEqualTo("already-running");
        assertThat(second.run()).isEqualTo(first.run());
        slow.close();
        SourceRun cut = bench.ended(first);
        assertThat(cut.state()).isEqualTo(State.INTERRUPTED);
        assertThat(cut.sentence()).contains("Serveren blev lukket");
        assertThat(bench.fetch(GOOD).state()).isEqualTo(State.DONE);
    }

    @Test
    void aRunWhoseServerIsGoneIsMarkedAtTheNextStart() {
        MemorySourceStore store = new MemorySourceStore();
        SourceRun left = store.begin(
                new SourceRun(
                        0,
                        Forest.KEY,
                        new SourceRun.Start(Trigger.SCHEDULE, "serveren", Instant.EPOCH),
                        Optional.empty(),
                        State.RUNNING,
                        Counts.NONE,
                        SourceRun.Account.of("Henter", List.of())),
                Notes.any());
        Bench next = new Bench(data, Forest.source(Connector.CSV, Guards.DEFAULT, Rhythm.Days.BY_HAND), store);
        next.close();
        assertThat(store.run(left.id()).map(SourceRun::state)).contains(State.INTERRUPTED);
    }

    @Test
    void anOldAnswerReadAgainPutsNoOldFigureBack() {
        SourceRun old = bench.fetch(GOOD);
        bench.fetch(GOOD.replace("101", "109"));
        SourceRun again = bench.ended(bench.sources.repeat(old.id(), Actor.owner(Actor.Means.PAGE, "Åse")));
        assertThat(again.state()).isEqualTo(State.UNCHANGED);
        assertThat(again.sentence()).contains("heraf 1 andre").contains("Intet er taget ind");
        assertThat(oaks().get(1).figure().value()).hasValue(109);
        assertThat(bench.sources.documents(again.id())).hasSize(1);
    }
}
