package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The power goes in the middle of each step of a written report: afterwards the report is before it or after it, its state, its
 * history, what is closed in it and the audit trail agree, what was acknowledged is there, and the next step works.
 */
@Tag("drill")
class TransitionKillIT {
    private static final int TIMES_ON_DERBY = 4;
    private static final int TIMES_ON_POSTGRES = 2;
    private static final String MAIN = "quarterly.2024K1";

    /** Each step of the lap, and the beginning of another report. */
    private static final List<String> STEPS =
            List.of("begin", "close", "reopen", "submit", "treat", "lay", "publish", "send-back");

    private final Random random = new Random(15);
    /** How long each step took when nothing happened to it, in microseconds. */
    private final Map<String, Long> usual = new HashMap<>();

    private final Map<String, Integer> kept = new HashMap<>();

    private final ReportUnderway report = new ReportUnderway(MAIN);
    private Period toBegin = Period.parse("2022K3");

    @Test
    void beforeOrAfterOnDerby() {
        killed(Installation.unpack("trin-derby"), TIMES_ON_DERBY);
    }

    @Test
    void beforeOrAfterOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Installation installation = Installation.unpack("trin-postgres");
            installation.configure("dk.sigtepunkt.persistence.cfg", """
                    url = jdbc:postgresql://127.0.0.1:%d/postgres
                    user = postgres
                    """.formatted(postgres.getPort()));
            killed(installation, TIMES_ON_POSTGRES);
        }
    }

    private void killed(Installation installation, int times) {
        Server server = installation.start();
        report.begin(server);
        rehearses(server);
        for (String step : STEPS) {
            for (int time = 0; time < times; time++) {
                reaches(server, step);
                ReportUnderway one = step.equals("begin") ? another() : report;
                boolean acknowledged = dies(server, one, step);
                server = installation.start();
                boolean there = one.holds(server, step, acknowledged);
                String what = acknowledged ? "answered" : there ? "kept without an answer" : "not kept";
                kept.merge(what, 1, Integer::sum);
                one.isNoted(server);
                assertThat(there || one.send(server, step)).isTrue();
                one.goOn(server);
            }
        }
        report.isNoted(server);
        server.close();
        System.out.printf(
                "%d kills, %d steps; what was on its way was %s%n", STEPS.size() * times, report.steps(), kept);
    }

    /** Once around, so that it is known how long each step takes. */
    private void rehearses(Server server) {
        for (int step = 0; step < 2 * ReportUnderway.LAP.size(); step++) {
            timed(report.next(), () -> report.goOn(server));
        }
        timed("begin", () -> another().send(server, "begin"));
    }

    private void timed(String step, BooleanSupplier taken) {
        long start = System.nanoTime();
        assertThat(taken.getAsBoolean()).isTrue();
        usual.put(step, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
    }

    /** Until the step is what follows; a beginning can come at any time. */
    private void reaches(Server server, String step) {
        while (!step.equals("begin") && !report.next().equals(step)) {
            report.goOn(server);
        }
    }

    private ReportUnderway another() {
        ReportUnderway another = new ReportUnderway("in-depth." + toBegin.code());
        toBegin = toBegin.next();
        return another;
    }

    /**
     * Takes a step while the power goes somewhere in it.
     *
     * @return whether it was acknowledged
     */
    private boolean dies(Server server, ReportUnderway one, String step) {
        long most = usual.getOrDefault(step, 1L);
        CompletableFuture<Void> power = CompletableFuture.runAsync(
                server::kill, CompletableFuture.delayedExecutor(random.nextLong(most) + 1, TimeUnit.MICROSECONDS));
        try {
            return one.send(server, step);
        } catch (UncheckedIOException died) {
            return false;
        } finally {
            power.join();
        }
    }
}
