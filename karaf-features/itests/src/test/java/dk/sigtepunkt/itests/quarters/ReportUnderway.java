package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A report of all that goes its way again and again: published at an hour to come it can be sent back. */
final class ReportUnderway {
    /** What follows the beginning, around and around, and the state that each step leads to. */
    static final List<Map.Entry<String, String>> LAP = List.of(
            Map.entry("close", "draft"),
            Map.entry("reopen", "draft"),
            Map.entry("submit", "submitted"),
            Map.entry("treat", "treated"),
            Map.entry("lay", "laid"),
            Map.entry("lay", "laid"),
            Map.entry("publish", "laid"),
            Map.entry("send-back", "draft"));

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Map<String, String> ACTS = Map.of(
            "begin", "report-begun",
            "close", "report-item-closed",
            "reopen", "report-item-reopened",
            "submit", "report-submitted",
            "treat", "report-treated",
            "lay", "report-laid",
            "publish", "report-published",
            "send-back", "report-sent-back");

    private static final Map<String, String> BODIES = Map.of(
            "close", "{\"item\": \"section:conclusion\", \"ground\": \"Personforhold\"}",
            "reopen", "{\"item\": \"section:conclusion\", \"reason\": \"Sagen er afgjort\"}",
            "treat", "{\"meeting\": \"2026-01-20\", \"decided\": \"Godkendt\"}",
            "lay", "{\"meeting\": \"2026-01-27\"}",
            "publish", "{\"day\": \"TO_COME\", \"clock\": \"08.30\"}",
            "send-back", "{\"reason\": \"Den skal en tur mere\"}");

    private final String name;
    private final List<String> acknowledged = new ArrayList<>();

    ReportUnderway(String name) {
        this.name = name;
    }

    /** Begun, with all that it takes to submit it. */
    void begin(Server server) {
        assertThat(send(server, "begin")).isTrue();
        for (String section : List.of("introduction", "conclusion")) {
            put(server, section + "/text", "{\"text\": \"Det går fremad.\"}");
            put(server, section + "/ready", "{\"ready\": \"yes\"}");
        }
    }

    /**
     * Sends what follows.
     *
     * @return whether it was acknowledged
     */
    boolean goOn(Server server) {
        return send(server, next());
    }

    String next() {
        return LAP.get(lap()).getKey();
    }

    private static String body(String step) {
        return BODIES.getOrDefault(step, "")
                .replace("TO_COME", LocalDate.now(ZONE).plusMonths(3).toString());
    }

    private int lap() {
        return (acknowledged.size() - 1) % LAP.size();
    }

    boolean send(Server server, String step) {
        HttpResponse<String> answer =
                server.postAsAdministrator("/api/v1/written-reports/%s/steps/%s".formatted(name, step), body(step));
        assertThat(answer.statusCode()).as("%s: %s", step, answer.body()).isEqualTo(200);
        return acknowledged.add(step);
    }

    /**
     * Holds what the server tells against what was acknowledged.
     *
     * @param underway the last step that was sent
     * @param answered whether that one was acknowledged
     * @return whether it is there
     */
    boolean holds(Server server, String underway, boolean answered) {
        JsonNode told =
                Server.parse(server.get("/api/v1/written-reports/" + name, "Authorization", "Bearer " + server.token())
                        .body());
        List<String> steps = told.path("steps").findValuesAsText("step");
        boolean there = answered || steps.size() > acknowledged.size();
        if (there && !answered) {
            acknowledged.add(underway);
        }
        assertThat(steps).as(told.toString()).isEqualTo(acknowledged);
        if (!steps.isEmpty()) {
            isOnePiece(told, steps);
        }
        return there;
    }

    /** State and what is closed are those after the last step. */
    private static void isOnePiece(JsonNode told, List<String> steps) {
        String state = steps.size() == 1
                ? "draft"
                : LAP.get((steps.size() - 2) % LAP.size()).getValue();
        assertThat(told.at("/line/state").asText()).as(steps.toString()).isEqualTo(state);
        assertThat(told.get("closed").size())
                .as(steps.toString())
                .isEqualTo(steps.get(steps.size() - 1).equals("close") ? 1 : 0);
    }

    /** Each step stands in the audit trail, in their order and no more often than it was taken. */
    void isNoted(Server server) {
        JsonNode trail = server.jsonAsAdministrator("/api/v1/audit?kind=report&outcome=done&limit=1000&key=" + name);
        List<String> acts = new ArrayList<>(trail.get("items").findValuesAsText("act"));
        acts.removeIf(act -> act.equals("report-worded") || act.equals("report-section-marked"));
        Collections.reverse(acts);
        List<String> taken = new ArrayList<>(acknowledged);
        taken.replaceAll(step -> ACTS.getOrDefault(step, ""));
        assertThat(acts).isEqualTo(taken);
    }

    int steps() {
        return acknowledged.size();
    }

    private void put(Server server, String place, String body) {
        HttpResponse<String> answer = server.put(
                "/api/v1/written-reports/%s/sections/%s".formatted(name, place),
                body,
                "Authorization",
                "Bearer " + server.token(),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).as("%s: %s", place, answer.body()).isEqualTo(200);
    }
}
