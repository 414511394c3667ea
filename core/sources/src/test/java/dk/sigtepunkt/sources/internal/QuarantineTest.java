package dk.sigtepunkt.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuarantineTest {
    private static final String GOOD = "ege;2025K1;kommunen;100\nege;2025K2;kommunen;101\nboege;2025K1;kommunen;50\n";
    private static final String JUMP = GOOD + "ege;2025K3;kommunen;900\nboege;2025K2;kommunen;51\n";

    @TempDir
    private Path data;

    private Bench bench;

    @BeforeEach
    void aJumpIsHeld() {
        bench = new Bench(data);
        bench.fetch(GOOD);
        SourceRun run = bench.fetch(JUMP);
        assertThat(run.state()).as(run.sentence()).isEqualTo(State.HELD);
        assertThat(run.counts()).isEqualTo(new Counts(5, 1, 0, 1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Optional<Observation> third() {
        return bench.figures.book().own(Forest.OAKS).flatMap(series -> series.at(Period.parse("2025K3")));
    }

    private QuarantineCase only() {
        assertThat(bench.sources.waiting()).hasSize(1);
        return bench.sources.waiting().get(0);
    }

    private SourceOutcome decide(Verdict verdict, String reason) {
        return bench.sources.decide(only().id(), verdict, reason, Actor.owner(Actor.Means.PAGE, "Åse"));
    }

    @Test
    void theCaseSaysWhatJumpsAndTheOtherIndicatorWentThrough() {
        assertThat(only().indicator()).isEqualTo(Forest.OAKS);
        assertThat(only().findings()).extracting(GuardFinding::kind).containsExactly(GuardFinding.Kind.JUMP);
        assertThat(only().findings().get(0).sentence())
                .contains("2025K3")
                .contains("50 %")
                .contains("900,0");
        assertThat(third()).isEmpty();
        assertThat(bench.figures.book().own(Forest.BEECHES).orElseThrow().latest())
                .hasSize(2);
    }

    @Test
    void whatIsReleasedIsKnownFromTheDecisionOn() {
        bench.clock.forward(Duration.ofHours(3));
        assertThat(decide(Verdict.RELEASED, "nej").code()).isEqualTo("no-reason");
        assertThat(decide(Verdict.RELEASED, "x".repeat(4001)).code()).isEqualTo("too-long");
        long id = only().id();
        assertThat(decide(Verdict.RELEASED, "Ny skov købt i juli").accepted()).isTrue();
        assertThat(third().orElseThrow().knownAt()).isEqualTo(bench.clock.instant());
        assertThat(third().orElseThrow().reference()).isEqualTo("Skovjournalen, kørsel 2, frigivet");
        assertThat(bench.sources
                        .decide(id, Verdict.REJECTED, "Fortrudt igen", Actor.owner(Actor.Means.PAGE, "Bo"))
                        .code())
                .isEqualTo("already-decided");
        assertThat(bench.fetch(JUMP).state()).isEqualTo(State.UNCHANGED);
        assertThat(bench.figures.book().size()).isEqualTo(5);
    }

    @Test
    void whatIsRejectedIsNeitherHeldAgainNorTakenIn() {
        assertThat(decide(Verdict.REJECTED, "Tastefejl hos kilden").accepted()).isTrue();
        SourceRun run = bench.fetch(JUMP);
        assertThat(run.state()).isEqualTo(State.UNCHANGED);
        assertThat(run.account().warnings()).containsExactly("»ege«: 1 tal er afvist tidligere og ikke taget ind.");
        assertThat(bench.sources.waiting()).isEmpty();
        assertThat(third()).isEmpty();
    }

    @Test
    void theSameFiguresWaitOnInTheSameCase() {
        QuarantineCase before = only();
        SourceRun run = bench.fetch(JUMP);
        assertThat(run.counts().held()).isEqualTo(1);
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void otherFiguresReplaceTheCase() {
        QuarantineCase before = only();
        SourceRun run = bench.fetch(JUMP.replace("900", "103"));
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(bench.sources.waiting()).isEmpty();
        assertThat(bench.sources
                        .held(before.id())
                        .orElseThrow()
                        .decision()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.REPLACED);
        assertThat(third().orElseThrow().figure().value()).hasValue(103);
    }
}
