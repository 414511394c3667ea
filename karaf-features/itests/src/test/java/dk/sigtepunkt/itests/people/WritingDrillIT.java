package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * People write of an action without a pause while IT updates their committee, takes it out and puts it in again: what they were
 * told is kept is there once, in the order in which it was written, and no file has overwritten a word of it.
 */
@ResourceLock(PeopleServer.LOCK)
class WritingDrillIT {
    private static final String ACTION = """
            actions:
              - key: mole
                focusArea: kajplads
                title: Molen, udgave %d
                description: En mole af sten
                ownerRole: Havnemesteren
                start: 2026-01-01
                end: 2027-12-31
                origin: real
                steps:
                  - on: 2026-01-15
                    state: started
                    reason: Vedtaget
                    trigger: Budgettet
            """;
    private static final String OURS = "Vores mole";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean writing = true;

    @Test
    void nothingThatIsWrittenIsLostWhileACommitteeComesAndGoes() throws InterruptedException {
        rounds("molen", 3);
    }

    @Test
    @Tag("drill")
    void norInForty() throws InterruptedException {
        rounds("molerne", 40);
    }

    private void rounds(String committee, int count) throws InterruptedException {
        String action = "/api/v1/actions/" + committee + "/mole";
        Person operator = people.signedIn("it-operations");
        deployed(committee, 0);
        reworded(action);
        Writer told = new Writer(action + "/updates", "{\"risk\": \"none\", \"sentence\": \"%s\"}");
        Writer stepped = new Writer(
                action + "/steps", "{\"state\": \"adjusted\", \"reason\": \"%s\", \"trigger\": \"committee\"}");
        told.start();
        stepped.start();
        try {
            for (int round = 1; round <= count; round++) {
                deployed(committee, round);
                removed(committee, operator);
                deployed(committee, round);
            }
        } finally {
            writing = false;
            told.join();
            stepped.join();
        }
        assertThat(faults).isEmpty();
        JsonNode story = server.json(action);
        assertThat(story.get("updates").findValuesAsText("sentence"))
                .as("newest first or last, each once")
                .containsExactlyInAnyOrderElementsOf(told.kept);
        List<String> reasons = story.get("steps").findValuesAsText("reason");
        assertThat(reasons.subList(1, reasons.size())).containsExactlyElementsOf(stepped.kept);
        assertThat(told.kept).hasSizeGreaterThan(count);
        assertThat(stepped.kept).hasSizeGreaterThan(count);
        assertThat(story.at("/words/title").asText()).isEqualTo(OURS);
        assertThat(story.at("/difference/words/title").asText()).isEqualTo("Molen, udgave " + count);
        assertThat(server.page("/handlinger/" + committee + "/mole"))
                .contains(told.kept.get(0), told.kept.get(told.kept.size() - 1))
                .contains(stepped.kept.get(0), stepped.kept.get(stepped.kept.size() - 1));
        removed(committee, operator);
    }

    /** One that writes the next thing as soon as the last one is answered. */
    private final class Writer extends Thread {
        private final String address;
        private final String body;
        private final List<String> kept = new ArrayList<>();

        private Writer(String address, String body) {
            this.address = address;
            this.body = body;
        }

        @Override
        public void run() {
            for (int number = 1; writing; number++) {
                String text = "Besked %d om molen".formatted(number);
                HttpResponse<String> answer = server.postAsAdministrator(address, body.formatted(text));
                if (answer.statusCode() == 200) {
                    kept.add(text);
                } else if (answer.statusCode() != 409 || !answer.body().contains("\"code\":\"not-active\"")) {
                    faults.add("%d %s".formatted(answer.statusCode(), answer.body()));
                }
            }
        }
    }

    private void reworded(String action) {
        JsonNode words = server.json(action).get("words");
        String body = """
                {"area": "kajplads", "title": "%s", "description": "Af sten", "owner": "Havnemesteren",
                 "start": "2026-01-01", "end": "2027-12-31", "why": "Det hedder den"}""".formatted(OURS);
        HttpResponse<String> answer = server.ask(
                "PUT",
                action + "/words",
                body,
                List.of("Authorization", "Bearer " + server.token(), "Content-Type", "application/json"));
        assertThat(answer.statusCode()).as("%s: %s", words, answer.body()).isEqualTo(200);
    }

    private void deployed(String committee, int edition) {
        String yaml = SmallCommittee.yaml(committee) + ACTION.formatted(edition);
        HttpResponse<String> answer =
                server.upload("/api/v1/deployments?name=" + committee + ".committee.yaml", yaml.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private static void removed(String committee, Person operator) {
        String page = "/drift/udvalg/" + committee + "/fjern";
        assertThat(operator.send(page, page, Map.of()).statusCode()).isEqualTo(303);
    }
}
