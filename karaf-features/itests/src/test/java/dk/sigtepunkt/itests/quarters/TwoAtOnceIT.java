package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two who press at once: one takes the step, the other is told where the report is now. */
@ResourceLock(PeopleServer.LOCK)
class TwoAtOnceIT {
    private static final List<Map.Entry<String, Map<String, String>>> WAY = List.of(
            Map.entry("submit", Map.of()),
            Map.entry("treat", Map.of("meeting", "2026-01-20", "decided", "Godkendt")),
            Map.entry("lay", Map.of("meeting", "2026-01-21", "body", "Økonomiudvalget")),
            Map.entry("lay", Map.of("meeting", "2026-01-22", "body", "Kommunalbestyrelsen")),
            Map.entry("publish", Map.of()));

    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    @Test
    void oneOfTwoSecretariesBeginsAReport() throws Exception {
        Colleague one = Colleague.of(server, people, "secretary@oekonomi");
        Colleague other = Colleague.of(server, people, "secretary@oekonomi");
        for (String quarter : List.of("2023K1", "2023K2", "2023K3")) {
            String report = "committee.oekonomi." + quarter;
            oneDoesIt(one, other, report, "begin", Map.of());
            assertThat(one.reads("/api/v1/written-reports/" + report)
                            .get("steps")
                            .findValuesAsText("step"))
                    .containsExactly("begin");
        }
    }

    @Test
    void oneOfTwoOfTheOfficeTakesEachStep() throws Exception {
        Colleague one = Colleague.of(server, people, "strategy-office");
        Colleague other = Colleague.of(server, people, "strategy-office");
        String report = "quarterly.2023K1";
        oneDoesIt(one, other, report, "begin", Map.of());
        new Author(one, one).fills(report, "yes", "Det går fremad.");
        for (Map.Entry<String, Map<String, String>> step : WAY) {
            oneDoesIt(one, other, report, step.getKey(), step.getValue());
        }
        assertThat(one.reads("/api/v1/written-reports/" + report).get("steps").findValuesAsText("step"))
                .containsExactly("begin", "submit", "treat", "lay", "lay", "publish");
    }

    /** Whichever comes second is told where the report is, or which body is next. */
    private static void oneDoesIt(Colleague one, Colleague other, String report, String step, Map<String, String> body)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<HttpResponse<String>>> pressed = Stream.of(one, other)
                .map(somebody -> CompletableFuture.supplyAsync(() -> {
                    met(together);
                    return somebody.tries(report, step, body);
                }))
                .toList();
        List<HttpResponse<String>> answers =
                pressed.stream().map(CompletableFuture::join).toList();
        assertThat(answers)
                .as("%s: %s", step, answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isIn(409, 412, 422);
                    assertThat(answer.body()).contains("Rapporten ");
                });
    }

    private static void met(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
