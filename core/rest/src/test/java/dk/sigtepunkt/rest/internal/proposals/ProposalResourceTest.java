package dk.sigtepunkt.rest.internal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal over the interface, from being sent without a key to being answered. */
class ProposalResourceTest {
    private static final String ALL = "/api/v1/proposals";
    private static final String DESK = "/api/v1/proposal-desk";
    private static final String PROPOSAL = """
            {"title":"En bænk","text":"Jens vil have en bænk.","area":"vej/cykler","contact":"12 34 56 78"%s}""";

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private Caller.Answer send(String path, String body, String... headers) throws Exception {
        return caller.send("POST", path, BodyPublishers.ofString(body), headers);
    }

    private Caller.Answer decide(String end, String body, String... more) throws Exception {
        String[] headers = more.length == 0
                ? new String[] {"Authorization", "Bearer " + RunningApi.TOKEN}
                : new String[] {"Authorization", "Bearer " + RunningApi.TOKEN, "If-Match", more[0]};
        return send(DESK + "/4/" + end, body, headers);
    }

    private JsonNode follow(String code) throws Exception {
        return send(ALL + "/follow", "{\"code\":\"%s\"}".formatted(code)).json();
    }

    @Test
    void isHeldPublishedAnsweredAndFollowed() throws Exception {
        Caller.Answer received = send(ALL, PROPOSAL.formatted(""));
        assertThat(received.status()).isEqualTo(201);
        assertThat(received.header("Cache-Control")).isEqualTo("no-store, private");
        String code = received.json().path("code").textValue();
        assertThat(received.json().path("readWithinDays").intValue()).isEqualTo(14);
        assertThat(follow(code).path("state").textValue()).isEqualTo("received");
        caller.get(ALL + "/4").problem(404, "unknown-proposal");
        assertThat(caller.get(ALL).json().path("items")).hasSize(1);

        JsonNode held = caller.get(DESK + "/4", "Authorization", "Bearer " + RunningApi.TOKEN)
                .json();
        assertThat(held.path("contact").textValue()).isEqualTo("12 34 56 78");
        assertThat(held.path("committee").textValue()).isEqualTo("vej");
        JsonNode published = decide("publication", """
                {"title":"En bænk","text":"[...] vil have en bænk.","reason":"Et navn"}""", "\"0\"").json();
        assertThat(published.path("published").path("text").textValue()).isEqualTo("[…] vil have en bænk.");
        decide("closing", "{\"answer\":\"Ja\"}", "\"0\"").problem(412, "clash");
        assertThat(decide("closing", "{\"answer\":\"Ja\"}", "\"1\"")
                        .json()
                        .path("contact")
                        .isNull())
                .isTrue();
        JsonNode shown = caller.get(ALL + "/4").json();
        assertThat(shown.path("shortened").booleanValue()).isTrue();
        assertThat(shown.path("answer").textValue()).isEqualTo("Ja");
        assertThat(follow(code).path("number").intValue()).isEqualTo(4);
        assertThat(caller.get(ALL + "?committee=havn").json().path("items")).isEmpty();
        assertThat(caller.get(ALL + "?committee=vej").json().path("items")).hasSize(2);
        assertThat(caller.get(ALL + "?asOf=2025-11-01").json().path("items")).hasSize(1);
    }

    @Test
    void whatCannotBeTakenIsToldFieldByField() throws Exception {
        JsonNode problem = send(ALL, "{\"title\":\"\",\"text\":\"010203-1234\",\"contact\":\"x\"}")
                .problem(422, "faulty-fields");
        assertThat(problem.path("errors").findValuesAsText("code"))
                .containsExactly("incomplete", "personal-number", "no-contact");
        send(ALL, "{\"title\":\"a\",\"text\":\"b\",\"website\":\"c\"}").problem(400, "bad-shape");
        send(ALL, "{\"title\":\"a\",\"text\":\"%s\"}".formatted("x".repeat(300_000)))
                .problem(413, "too-large");
        send(ALL + "/follow", "{\"code\":\"00000-00000-00000-00000\"}").problem(404, "unknown-proposal");
        decide("closing", "{\"answer\":\"x\"}").problem(404, "unknown-proposal");
    }

    @Test
    void whatIsHeldAndHowToReachItsSenderAreInNoAnswerToWhoComesWithoutAKey() throws Exception {
        List<String> asked = new ArrayList<>(List.of(ALL + "/1", ALL + "/2", ALL + "/3", DESK + "/2"));
        caller.get("/api/v1/openapi.json").json().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                .forEach(path -> asked.add(path.getKey()));
        assertThat(asked).hasSizeGreaterThan(20);
        for (String path : asked) {
            assertThat(caller.get(path).text()).as(path).doesNotContain(Proposals.SECRET, Proposals.CONTACT);
        }
        assertThat(follow(Proposals.CODE).toString()).doesNotContain(Proposals.SECRET, Proposals.CONTACT);
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndMoreThanCanBeReadIsNotTakenIn() throws Exception {
        String once = ",\"once\":\"%s\"".formatted("0123456789".repeat(4));
        JsonNode first = send(ALL, PROPOSAL.formatted(once)).json();
        assertThat(send(ALL, PROPOSAL.formatted(once)).json()).isEqualTo(first);
        assertThat(api.proposals.book().all()).hasSize(4);
        int taken = 0;
        for (int at = 0; at < 300; at++) {
            taken += send(ALL, PROPOSAL.formatted("")).status() == 201 ? 1 : 0;
        }
        assertThat(taken).isLessThan(300);
        send(ALL, PROPOSAL.formatted("")).problem(503, "too-many-waiting");
    }
}
