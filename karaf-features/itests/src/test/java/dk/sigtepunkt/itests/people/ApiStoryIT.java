package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * From input to practice by the interface alone: programs of a secretary, somebody who carries actions, a head of department, a
 * chair and a politician each write their part with a key of their own, a citizen with none, and everybody reads the whole.
 */
@ResourceLock(PeopleServer.LOCK)
class ApiStoryIT {
    private static final String AREA = "vtf/smidige-processer";
    private static final String ACTION = "/api/v1/actions/vtf/en-bro-over-banen";
    private static final String FROM_A_CITIZEN = "vtf/en-vandpost-ved-broen";
    private static final String QUARTER = "2025K4";
    private static final String JUDGEMENT = "/api/v1/focus-areas/" + AREA + "/judgement";
    private static final String GAP = "/api/v1/indicators/vtf.sagsbehandlingstid-byggesager?period=2025K3";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final String secretary = key("secretary@vtf");
    private final String owner = key("action-owner@vtf");
    private final String head = key("head-of-department@vtf");
    private final String chair = key("chair@vtf");
    private final String politician = key("politician");

    private String key(String role) {
        return people.signedIn(role).key("Historien");
    }

    private JsonNode sent(String key, String method, String address, Map<String, ?> body) {
        return sent(
                key, method, address, "application/json", JSON.valueToTree(body).toString());
    }

    /** Sends it on what stands, as a program that reads before it writes. */
    private JsonNode sent(String key, String method, String address, String type, String body) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", type));
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", "Bearer " + key));
        }
        HttpResponse<String> answer = server.ask(method, address, body, headers);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, address, answer.body())
                .isBetween(200, 201);
        return Server.parse(answer.body());
    }

    @Test
    void fromTheFirstInputToWhatTheCommitteeSaysOfIt() {
        JsonNode gap = server.json(GAP).get("gap");
        begun("En bro over banen", "council-input", "");
        step("decided", "committee", "");
        step("started", "municipality", "");
        int question = asked();
        step("adjusted", "question", Integer.toString(question));
        sent(owner, "POST", ACTION + "/updates", Map.of("sentence", "Pillerne står", "percent", 40, "risk", "none"));
        int finding = seen();
        String status = judged();
        int discussion = discussed(question);
        int proposal = proposed();
        sent(secretary, "POST", "/api/v1/questions/" + question + "/answer", Map.of("answer", "Til foråret"));
        spoken();

        theAction(question, proposal);
        theArea(question, finding, discussion, status);
        theReport(status);
        assertThat(server.json(GAP).get("gap")).as("a quarter that was over").isEqualTo(gap);
        assertThat(gap.get("effects").findValuesAsText("action")).contains("vtf/hurtigere-byggesager");
    }

    private void begun(String title, String trigger, String reference) {
        sent(
                secretary,
                "POST",
                "/api/v1/committees/vtf/actions",
                Map.ofEntries(
                        Map.entry("area", "smidige-processer"),
                        Map.entry("title", title),
                        Map.entry("description", "Til dem, der går og cykler"),
                        Map.entry("owner", "Vejchefen"),
                        Map.entry("start", "2026-01-01"),
                        Map.entry("end", "2027-12-31"),
                        Map.entry("effects", List.of(effect())),
                        Map.entry("reason", "Kom ind"),
                        Map.entry("trigger", trigger),
                        Map.entry("reference", reference)));
    }

    private static Map<String, Object> effect() {
        return Map.of(
                "indicator", "vtf.sagsbehandlingstid-byggesager",
                "lag", 1,
                "reason", "Færre sager om veje",
                "measured", "dage",
                "years", List.of(Map.of("year", 2026, "change", -1)));
    }

    private void step(String state, String trigger, String reference) {
        sent(
                secretary,
                "POST",
                ACTION + "/steps",
                Map.of("state", state, "reason", "Fordi: " + state, "trigger", trigger, "reference", reference));
    }

    /** @return its number; it stands beside the area until it is answered */
    private int asked() {
        int number = sent(
                        politician,
                        "POST",
                        "/api/v1/questions",
                        Map.of(
                                "body", "Kommunalbestyrelsen",
                                "text", "Hvornår kan man gå over banen?",
                                "committee", "vtf",
                                "area", AREA,
                                "owner", "Vejchefen",
                                "due", "2030-01-01"))
                .get("number")
                .asInt();
        assertThat(server.page("/fokusomraader/" + AREA)).contains("Hvornår kan man gå over banen?");
        assertThat(server.page("/rapport/" + QUARTER)).contains("Hvornår kan man gå over banen?");
        return number;
    }

    /** From a survey, with a table beside it; @return its number */
    private int seen() {
        String own = "/api/v1/committees/vtf/evidence";
        int number = sent(
                        secretary,
                        "POST",
                        own,
                        Map.of(
                                "method", "survey",
                                "source", "Borgere ved banen",
                                "on", "2026-10-01",
                                "title", "Broen savnes",
                                "text", "Mange går en omvej.",
                                "areas",
                                        List.of(Map.of("area", AREA, "stance", "against", "reason", "Den er her ikke")),
                                "action", "vtf/en-bro-over-banen"))
                .get("number")
                .asInt();
        sent(
                secretary,
                "POST",
                own + "/" + number + "/files?name=svar.csv",
                "application/octet-stream",
                "svar;antal\nomvej;40\n");
        sent(head, "POST", own + "/" + number + "/publication", Map.of());
        return number;
    }

    /** Otherwise than by the rule; @return how */
    private String judged() {
        String address = JUDGEMENT + "/status?period=" + QUARTER;
        String computed =
                server.json(JUDGEMENT + "?period=" + QUARTER).get("assessment").asText();
        String status = computed.equals("attention") ? "off-course" : "attention";
        sent(head, "PUT", address, Map.of("status", status, "reason", "Broen mangler"));
        return status;
    }

    private int discussed(int question) {
        return sent(
                        secretary,
                        "POST",
                        "/api/v1/discussions",
                        Map.of(
                                "body", "Vækst- og Teknikudvalget",
                                "on", "2026-02-03",
                                "quarter", QUARTER,
                                "committee", "vtf",
                                "item", AREA,
                                "text", "Udvalget ventede broen før.",
                                "outcome", "Der spørges til den",
                                "question", question,
                                "action", "vtf/en-bro-over-banen"))
                .get("number")
                .asInt();
    }

    /** By a citizen, and an action came of it; @return its number */
    private int proposed() {
        String code = sent(
                        "",
                        "POST",
                        "/api/v1/proposals",
                        Map.of(
                                "title", "En vandpost ved broen",
                                "text", "Jeg hedder Åse. Jeg mangler vand.",
                                "contact", "aase@eksempel.dk",
                                "area", AREA))
                .get("code")
                .asText();
        JsonNode held = read(secretary, "/api/v1/proposal-desk").get("items");
        int number = held.get(held.size() - 1).get("number").asInt();
        String desk = "/api/v1/proposal-desk/" + number;
        sent(
                secretary,
                "POST",
                desk + "/publication",
                Map.of("title", "En vandpost ved broen", "text", "[…] Jeg mangler vand.", "reason", "Et navn"));
        begun("En vandpost ved broen", "proposal", Integer.toString(number));
        sent(secretary, "POST", desk + "/action", Map.of("action", FROM_A_CITIZEN, "answer", "Tak for idéen"));
        JsonNode followed = sent("", "POST", "/api/v1/proposals/follow", Map.of("code", code));
        assertThat(followed.get("state").asText()).isEqualTo("became-action");
        assertThat(followed.get("answer").asText()).isEqualTo("Tak for idéen");
        return number;
    }

    private JsonNode read(String key, String address) {
        HttpResponse<String> answer = server.get(address, "Authorization", "Bearer " + key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Server.parse(answer.body());
    }

    private void spoken() {
        String words = "/api/v1/sections/vtf/" + QUARTER + "/assessment";
        sent(secretary, "PUT", words, Map.of("text", "Vi venter på broen."));
        assertThat(server.page("/api/v1/sections/vtf/" + QUARTER)).doesNotContain("Vi venter på broen.");
        sent(chair, "POST", words + "/release", "application/json", "");
    }

    private void theAction(int question, int proposal) {
        JsonNode story = server.json(ACTION);
        assertThat(story.get("state").asText()).isEqualTo("adjusted");
        assertThat(story.get("steps").findValuesAsText("state"))
                .containsExactly("identified", "decided", "started", "adjusted");
        assertThat(story.get("steps").findValuesAsText("reason")).contains("Kom ind", "Fordi: adjusted");
        assertThat(story.get("steps").toString()).contains("\"" + question + "\"", "question", "council-input");
        assertThat(story.get("updates").findValuesAsText("sentence")).containsExactly("Pillerne står");
        assertThat(story.at("/words/details").toString()).contains("vtf.sagsbehandlingstid-byggesager");
        assertThat(server.page("/api/v1/actions/" + FROM_A_CITIZEN)).contains("proposal", "\"" + proposal + "\"");
        assertThat(server.page("/api/v1/proposals/" + proposal))
                .contains(FROM_A_CITIZEN, "[…] Jeg mangler vand.")
                .doesNotContain("Åse", "aase@");
    }

    private void theArea(int question, int finding, int discussion, String status) {
        assertThat(server.json("/api/v1/questions/" + question).get("answer").asText())
                .isEqualTo("Til foråret");
        assertThat(server.page("/api/v1/evidence?area=" + AREA)).contains("Broen savnes", "Den er her ikke");
        assertThat(server.page("/api/v1/evidence/" + finding + "/files/1")).contains("omvej;40");
        assertThat(server.json("/api/v1/discussions/" + discussion)
                        .get("question")
                        .asInt())
                .isEqualTo(question);
        JsonNode area = server.json("/api/v1/focus-areas/" + AREA + "?period=" + QUARTER);
        assertThat(area.get("persons").toString()).contains(status, "Broen mangler");
        assertThat(area.get("assessment").asText()).as("the rule's stays").isNotEqualTo(status);
        assertThat(server.page("/fokusomraader/" + AREA))
                .contains("Broen savnes", "Udvalget ventede broen før.")
                .contains("Broen mangler", "En bro over banen (", "En vandpost ved broen (");
    }

    private void theReport(String status) {
        String address = "/api/v1/reports/consolidated?period=" + QUARTER;
        JsonNode report = server.json(address);
        JsonNode committee = report.get("committees")
                .valueStream()
                .filter(one -> one.get("id").asText().equals("vtf"))
                .findFirst()
                .orElseThrow();
        assertThat(committee.get("ownWords").toString()).contains("Vi venter på broen.", "chair");
        assertThat(report.toString()).contains("\"Broen mangler\"", "\"" + status + "\"");
        assertThat(server.page(address + "&asOf=2026-01-10")).doesNotContain("Broen", "broen");
    }
}
