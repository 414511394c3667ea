package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A committee's people write of its actions, by pages and interface, while its content comes and goes. */
@ResourceLock(PeopleServer.LOCK)
class ActionsIT {
    private static final String ACTION = """
            actions:
              - key: bro
                focusArea: kajplads
                title: %s
                description: En bro til bådene
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

    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    private static HttpResponse<String> written(Person who, String page, Map<String, String> fields) {
        return who.send(page, page, fields);
    }

    private static void kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void anActionLivesFromTheFirstInputToItsAdjustmentAndEachStepHasAName() {
        Person secretary = people.signedIn("secretary@vtf");
        String page = lives(secretary);
        Person owner = people.signedIn("action-owner@vtf");
        kept(written(
                owner, page + "/opdater", Map.of("risk", "none", "sentence", "Halvdelen er plantet", "percent", "50")));
        assertThat(owner.get("/mine-handlinger").body()).contains("Skov ved åen", "Halvdelen er plantet");

        JsonNode story = server.json("/api/v1/actions/vtf/skov-ved-aaen");
        assertThat(story.get("steps").findValuesAsText("state"))
                .containsExactly("identified", "decided", "started", "adjusted");
        assertThat(story.get("steps").findValuesAsText("by")).containsOnly("secretary");
        assertThat(story.at("/updates/0/by").asText()).isEqualTo("action-owner");
        assertThat(server.page(page)).contains("Opfølgningen for 4. kvartal 2025", "Jorden er våd");
        assertThat(server.page("/handlinger")).doesNotContain("Skov ved åen");
        assertThat(new Trail(server)
                        .of(secretary.account()).stream()
                                .map(record -> record.get("act").asText()))
                .contains("action-begun", "action-step-taken");
        Person foreign = people.signedIn("secretary@laering");
        assertThat(foreign.get(page + "/trin").statusCode()).isEqualTo(403);
        assertThat(foreign.get(page).body()).doesNotContain("story-doings");
    }

    /** From the council's first input to an adjustment; @return its page */
    private String lives(Person secretary) {
        kept(written(
                secretary,
                "/udvalg/vtf/ny-handling",
                Map.of(
                        "area", area("vtf"),
                        "title", "Skov ved åen",
                        "description", "Ti hektar skov",
                        "owner", "Naturchefen",
                        "start", "2026-01-01",
                        "end", "2028-12-31",
                        "reason", "Kom ind i foråret",
                        "trigger", "council-input")));
        String page = "/handlinger/vtf/skov-ved-aaen";
        for (String state : List.of("decided", "started")) {
            kept(written(
                    secretary, page + "/trin", Map.of("state", state, "reason", "Behandlet", "trigger", "committee")));
        }
        kept(written(
                secretary,
                page + "/trin",
                Map.of(
                        "state", "adjusted",
                        "reason", "Jorden er våd",
                        "trigger", "follow-up",
                        "reference", "2025K4")));
        return page;
    }

    private String area(String committee) {
        return server.json("/api/v1/focus-areas")
                .get("items")
                .valueStream()
                .filter(area -> area.get("committee").asText().equals(committee))
                .findFirst()
                .orElseThrow()
                .get("key")
                .asText();
    }

    @Test
    void whatPeopleWroteStaysThroughEveryFileAndWhileTheCommitteeIsAway() {
        deployed("kajen", "Broen");
        Person secretary = people.signedIn("secretary@kajen");
        String page = "/handlinger/kajen/bro";
        kept(written(secretary, page + "/opdater", Map.of("risk", "none", "sentence", "Pælene er slået i")));
        kept(written(
                secretary,
                page + "/trin",
                Map.of("state", "adjusted", "reason", "Længere bro", "trigger", "committee")));
        deployed("kajen", "Den nye bro");
        JsonNode story = server.json("/api/v1/actions/kajen/bro");
        assertThat(story.at("/words/title").asText()).isEqualTo("Broen");
        assertThat(story.at("/difference/words/title").asText()).isEqualTo("Den nye bro");
        assertThat(secretary.get(page).body()).contains("siger noget andet, end I har skrevet");
        assertThat(secretary.get(page + "/forskel").body()).contains("»Broen« blev til »Den nye bro«");

        removed("kajen");
        HttpResponse<String> away = written(
                secretary, page + "/opdater", Map.of("risk", "none", "sentence", "Skrevet, mens udvalget var væk"));
        assertThat(away.statusCode()).isEqualTo(422);
        assertThat(away.body()).contains("ikke i drift", "Skrevet, mens udvalget var væk");
        assertThat(server.page(page)).contains("Pælene er slået i", "Længere bro");

        deployed("kajen", "Den nye bro");
        kept(written(secretary, page + "/forskel", Map.of("decision", "take", "why", "Navnet er bedre")));
        JsonNode whole = server.json("/api/v1/actions/kajen/bro");
        assertThat(whole.at("/words/title").asText()).isEqualTo("Den nye bro");
        assertThat(whole.get("steps").findValuesAsText("state")).containsExactly("started", "adjusted");
        assertThat(whole.get("updates")).hasSize(1);
        removed("kajen");
    }

    @Test
    void aQuestionFollowsTheReportUntilItIsAnswered() {
        Person politician = people.signedIn("politician");
        HttpResponse<String> asked = written(
                politician,
                "/spoergsmaal/nyt",
                Map.of(
                        "body", "Kommunalbestyrelsen",
                        "text", "Hvorfor er skoven ikke plantet?",
                        "committee", "vtf",
                        "owner", "Naturchefen",
                        "due", "2030-01-01"));
        kept(asked);
        String page = asked.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        assertThat(server.page(page)).contains("Hvorfor er skoven ikke plantet?", "Ubesvaret siden", "Naturchefen");
        assertThat(people.signedIn("secretary@laering").get(page + "/svar").statusCode())
                .isEqualTo(200);
        assertThat(written(people.signedIn("secretary@laering"), page + "/svar", Map.of("answer", "Ikke vores"))
                        .statusCode())
                .isEqualTo(403);
        Person secretary = people.signedIn("secretary@vtf");
        kept(written(secretary, page + "/svar", Map.of("answer", "Jorden var frossen.")));
        assertThat(server.page(page)).contains("Besvaret af", "Jorden var frossen.");
        HttpResponse<String> twice = written(secretary, page + "/svar", Map.of("answer", "En gang til"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Spørgsmålet er besvaret", "En gang til");
        kept(written(politician, page + "/aabn", Map.of("reason", "Hvornår så?")));
        assertThat(server.page("/spoergsmaal")).contains("Hvorfor er skoven ikke plantet?", "Ubesvaret siden");
    }

    private void deployed(String committee, String title) {
        String yaml = SmallCommittee.yaml(committee) + ACTION.formatted(title);
        HttpResponse<String> answer =
                server.upload("/api/v1/deployments?name=" + committee + ".committee.yaml", yaml.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private void removed(String committee) {
        Person operator = people.signedIn("it-operations");
        HttpResponse<String> answer = operator.send(
                "/drift/udvalg/" + committee + "/fjern", "/drift/udvalg/" + committee + "/fjern", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
