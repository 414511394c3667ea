package dk.sigtepunkt.itests.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every text that one committee holds back, each with a word in it that stands nowhere else, written as its people do. */
final class HeldTexts {
    static final String COMMITTEE = "beskaeftigelse";
    static final String QUARTER = "2025K4";
    /** Whose area a draft says something of. */
    private static final String OTHER = "oekonomi";

    /** In every one of them, to search for. */
    static final String COMMON = "Hemmeligord";

    static final String SECTION = "PUT /api/v1/sections/{committee}/{period}/{section}";
    /** A form that was sent when one's session had ended. */
    static final String UNSENT = "POST /min-konto/ikke-sendt";

    private static final Set<String> DRAFTERS =
            own("secretary", "action-owner", "head-of-department", "chair", "politician");
    private static final Set<String> WRITER = own("secretary");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LETTERS = 26;

    private final Server server;
    private final String secretary;
    private final String area;
    private final List<Plant> plants = new ArrayList<>();
    private final HeldFindings findings;
    private final HeldProposals proposals;
    private final HeldClaims claims;
    private final HeldTurnouts turnouts;

    /**
     * A word in one field.
     *
     * @param readers the guests that read it, and nobody else
     */
    record Plant(String operation, String field, String word, Set<String> readers) {
        @Override
        public String toString() {
            return operation + " " + field;
        }
    }

    /** @param writer a secretary of the committee, who is a guest too */
    HeldTexts(Server server, People people, Person writer) {
        this.server = server;
        this.secretary = writer.key("Prøve");
        this.area = first("focus-areas", "key");
        findings = new HeldFindings(this);
        String office = people.signedIn("strategy-office").key("Prøve");
        proposals = new HeldProposals(this, office);
        claims = new HeldClaims(this, first("actions", "key"), first("indicators", "id"));
        turnouts = new HeldTurnouts(this);
        HeldInfluences.plant(this, OTHER + "/" + first(OTHER, "focus-areas", "key"));
        HeldReports.plant(this, office);
        HeldTemplates.plant(this, office);
        words();
        unsent(writer);
    }

    static Set<String> own(String... roles) {
        return Set.of(roles).stream().map(role -> role + "@" + COMMITTEE).collect(Collectors.toUnmodifiableSet());
    }

    List<Plant> plants() {
        return plants;
    }

    String area() {
        return area;
    }

    /** Numbers of findings that nobody else is to know of. */
    List<Integer> heldFindings() {
        return findings.held();
    }

    /** Numbers of claims that nobody else is to know of. */
    List<Integer> heldClaims() {
        return claims.held();
    }

    /** Numbers of occasions that nobody else is to know of. */
    List<Integer> heldTurnouts() {
        return turnouts.held();
    }

    /** Numbers of proposals that nobody else is to know of. */
    List<Integer> heldProposals() {
        return proposals.held();
    }

    /** Says something else in each field that it is asked for. */
    UnaryOperator<String> planted(String operation, Set<String> readers) {
        return field -> {
            int number = plants.size();
            String word = "zq%c%cqz".formatted((char) ('a' + number / LETTERS), (char) ('a' + number % LETTERS));
            plants.add(new Plant(operation, field, word, readers));
            return field.equals("contact") ? word + "@eksempel.dk" : COMMON + " " + word;
        };
    }

    private String first(String list, String field) {
        return first(COMMITTEE, list, field);
    }

    /** A committee's first one of a kind. */
    private String first(String committee, String list, String field) {
        return server.json("/api/v1/" + list + "?committee=" + committee)
                .get("items")
                .valueStream()
                .filter(one -> one.get("committee").asText().equals(committee))
                .findFirst()
                .orElseThrow()
                .get(field)
                .asText();
    }

    private void words() {
        String desk = "/api/v1/sections/%s/%s/drafts".formatted(COMMITTEE, QUARTER);
        for (JsonNode section : read(desk).get("sections")) {
            String text = planted(SECTION, DRAFTERS).apply("text");
            String operation =
                    SECTION.replace("{section}", section.get("section").asText());
            sent(secretary, operation, 0, Map.of("text", text));
        }
    }

    private void unsent(Person writer) {
        String form = "/evidens/ny/" + COMMITTEE;
        String ended = writer.cookie();
        over(writer.account());
        String text = planted(UNSENT, WRITER).apply("text");
        HttpResponse<String> late = server.post(
                form, "text=" + encoded(text), "Cookie", ended, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(late.body()).contains("/min-konto/ikke-sendt");
        writer.signIn();
    }

    /** As when nobody has used the page for long. */
    private static void over(String account) {
        try {
            PeopleServer.change(
                    "update open_session set ends_at = '2020-01-01T00:00:00.000000Z' where account_id = '%s'"
                            .formatted(account));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As the committee's secretary. */
    JsonNode read(String address) {
        HttpResponse<String> answer = server.get(address, "Authorization", "Bearer " + secretary);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Server.parse(answer.body());
    }

    /** As the committee's secretary. */
    JsonNode sent(String operation, int number, Map<String, ?> body) {
        return sent(secretary, operation, number, body);
    }

    /** @param key empty for nobody's */
    JsonNode sent(String key, String operation, int number, Map<String, ?> body) {
        String written = body.isEmpty() ? "" : JSON.valueToTree(body).toString();
        return sent(key, operation, number, "", "application/json", written);
    }

    /** Sends bytes as the committee's secretary. */
    void handedIn(String operation, int number, String query, String bytes) {
        sent(secretary, operation, number, query, "application/octet-stream", bytes);
    }

    private JsonNode sent(String key, String operation, int number, String query, String type, String body) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", type));
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", "Bearer " + key));
        }
        String[] parts = operation.split(" ");
        String address = parts[1].replace("{committee}", COMMITTEE)
                .replace("{period}", QUARTER)
                .replace("{number}", Integer.toString(number))
                .replace("{file}", "1");
        HttpResponse<String> answer = server.ask(parts[0], address + query, body, headers);
        assertThat(answer.statusCode()).as("%s: %s", operation, answer.body()).isBetween(200, 201);
        return Server.parse(answer.body());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
