package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.committees.LoadFigures.Swap;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A committee is replaced again and again while eight connections read and write without a pause. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(CommitteeServer.LOCK)
@Isolated("its load leaves nothing for a test beside it, and a console beside it no time to sign in")
class SwapDrillIT {
    private static final EditionedCommittee COMMITTEE = new EditionedCommittee("proeveudvalg", 7);
    private static final String FILE = COMMITTEE.id() + ".jar";
    private static final int CONNECTIONS = 8;
    private static final Duration SEEN = Duration.ofSeconds(5);

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);
    private int edition = 1;

    @BeforeAll
    void bringTheFirstEdition() {
        committees.drop(FILE, COMMITTEE.jar(edition).bytes());
        committees.awaitVersion(COMMITTEE.id(), COMMITTEE.version(edition));
    }

    @Test
    void aFewSwapsUnderLoadAreNeverNoticed() throws IOException {
        swaps(4, Duration.ofSeconds(3));
    }

    @Test
    @Tag("drill")
    void aHundredSwapsUnderLoadAreNeverNoticedAndLeaveNothingBehind() throws IOException {
        swaps(2, Duration.ofSeconds(10));
        Footprint before = Footprint.atRest(server);
        swaps(100, Duration.ofSeconds(30));
        Footprint after = Footprint.atRest(server);
        System.out.printf("before 100 swaps: %s%nafter:            %s%n", before, after);
        after.assertFlatSince(before);
        assertThat(after.fixtures()).isLessThanOrEqualTo(before.fixtures());
    }

    private void swaps(int count, Duration calm) throws IOException {
        List<Swap> swaps = new ArrayList<>();
        Load load = new Load(server, COMMITTEE, CONNECTIONS);
        try (load) {
            long begun = System.nanoTime();
            server.await(
                    "a while without swaps", calm.plusSeconds(60), () -> System.nanoTime() - begun > calm.toNanos());
            for (int number = 0; number < count; number++) {
                swaps.add(swap(load, number));
                WiringLines.awaitClean(server);
            }
        }
        Set<Integer> lost = new HashSet<>(load.acknowledged());
        lost.removeAll(kept());
        report(load, swaps, lost);
        assertThat(load.failures()).isEmpty();
        assertThat(load.acknowledged()).isNotEmpty();
        assertThat(lost).as("acknowledged and lost").isEmpty();
    }

    /** By folder, shell and interface in turn. */
    private Swap swap(Load load, int number) throws IOException {
        edition++;
        byte[] jar = COMMITTEE.jar(edition).bytes();
        long begun = System.nanoTime();
        switch (number % 3) {
            case 0 -> committees.drop(FILE, jar);
            case 1 -> {
                Path file = server.installation().home().resolveSibling("proeveudvalg-%d.jar".formatted(edition));
                COMMITTEE.jar(edition).writeTo(file);
                server.shell("sigtepunkt:deploy " + file);
            }
            default -> committees.deploy("proeveudvalg-%d.jar".formatted(edition), jar);
        }
        server.await("edition %d is seen".formatted(edition), SEEN, () -> load.newest() >= edition);
        return new Swap(begun, System.nanoTime());
    }

    private static void report(Load load, List<Swap> swaps, Set<Integer> lost) {
        System.out.printf(
                "%d swaps, %d requests, %d failed, %d acknowledged writes, %d lost; slowest swap %.0f ms; %s%n",
                swaps.size(),
                load.samples().size(),
                load.failures().size(),
                load.acknowledged().size(),
                lost.size(),
                swaps.stream().mapToDouble(Swap::millis).max().orElse(0),
                LoadFigures.of(load.samples(), swaps));
    }

    private Set<Integer> kept() {
        Set<Integer> values = new HashSet<>();
        committees.items("/api/v1/indicators/%s/observations?vintages=all".formatted(Load.WRITTEN)).stream()
                .filter(figure -> figure.get("origin").asText().equals("real"))
                .forEach(figure -> values.add(figure.get("value").asInt()));
        return values;
    }
}
