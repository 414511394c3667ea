package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.strategy.StrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.StrategyDecisionStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileStrategyDecisionsTest extends StrategyDecisionStoreContract {
    private static final StrategyId SAMMEN = new StrategyId("sammen");

    private final List<StartFault> told = new ArrayList<>();

    @TempDir
    Path data;

    private final StartFaults faults = new StartFaults() {
        @Override
        public void fails(StartFault fault) {
            told.add(fault);
        }

        @Override
        public void waits(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public void goesOn() {}

        @Override
        public boolean ending() {
            return false;
        }
    };

    @Override
    protected StrategyDecisionStore opened() {
        return new FileStrategyDecisions(data.resolve("strategy-decisions"), faults);
    }

    private Path written() {
        opened().keep(new StrategyDecision(
                SAMMEN,
                new StrategyState.Draft("Udkast"),
                new StrategyState.Draft("Sendt i høring"),
                Actor.Means.CONSOLE,
                "karaf",
                Instant.EPOCH));
        return data.resolve("strategy-decisions/sammen/000001.properties");
    }

    @Test
    void whatWasHalfWrittenWhenTheServerDiedIsNotADecision() throws IOException {
        Path file = written();
        Files.writeString(file.resolveSibling("half1.tmp"), "at=2026");
        assertThat(opened().of(SAMMEN)).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatWasTakenOutLeavesItsNumberAndTheOrderAsTheyWere() throws IOException {
        Path first = written();
        written();
        Files.delete(first);
        Path third = written().resolveSibling("000003.properties");
        assertThat(third).exists();
        assertThat(opened().of(SAMMEN)).hasSize(2);
    }

    @Test
    void whatElseLiesInTheFolderIsNoDecision() throws IOException {
        Path file = written();
        Files.writeString(file.resolveSibling("noter.properties"), "a=b");
        Files.writeString(data.resolve("strategy-decisions/.DS_Store"), "x");
        assertThat(opened().of(SAMMEN)).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatCannotBeReadEndsTheStartAndIsNamed() throws IOException {
        Path file = written();
        Files.writeString(file, Files.readString(file).replace("state.kind", "state.slags"));
        assertThatThrownBy(this::opened).isInstanceOf(StartFailure.class);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).sentence())
                .isEqualTo(
                        "»%s« kan ikke læses; der står, hvad der er besluttet om en strategi; læg den tilbage fra"
                                + " sikkerhedskopien.",
                        file);
    }
}
