package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The doors that take a number as a text. Each answers what it made of it: {@code 1234,5} for what is kept then, {@code 1234
 * or 1,2340} for what it names in place of taking it. Each has a quarter of its own, so that none sees another's figure.
 */
final class NumberDoors {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Pattern BOTH = Pattern.compile("skriv (-?\\d+) eller (-?\\d+(?:,\\d+)?)");
    private static final Pattern BUTTONS = Pattern.compile(
            "name=\"reading\" value=\"([^\"]+)\".*?name=\"reading\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern SECRET = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Server server;
    private final String committee;
    private final String cookie;
    private final String secret;

    NumberDoors(Server server, String committee) {
        this.server = server;
        this.committee = committee;
        HttpResponse<String> signedIn = server.post(
                "/log-ind", form("token", server.token()), "Content-Type", FORM, "Origin", server.address());
        this.cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Matcher found = SECRET.matcher(server.get("/drift", "Cookie", cookie).body());
        assertThat(found.find()).isTrue();
        this.secret = found.group(1);
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    /** @param expected as the table of the documents says */
    record Case(String key, String written, int decimals, String expected) {
        String indicator() {
            return """
                      - key: %1$s
                        focusArea: kajplads
                        name: Tallet %1$s
                        definition: Det, der skrives
                        unit: { symbol: "stk.", kind: index, decimals: %2$d }
                        direction: up
                        baseline: { period: "2021K4", value: 1, source: Prøve }
                        targets:
                          - { period: "2030K4", value: 2, source: Prøve }
                        frequency: quarter
                        aggregation: none
                        source: { kind: file, name: Prøve, attribution: "Kilde: prøven", publicationLagDays: 20 }
                    """.formatted(key, decimals);
        }

        String source() {
            return """
                      - key: %1$s
                        name: Kilden %1$s
                        connector: csv
                        settings: { separator: ";" }
                        guards: { largestJump: 100 }
                        figures:
                          - { indicator: %1$s, period: Kvartal, value: Antal }
                    """.formatted(key);
        }

        byte[] file(String... quarters) {
            return ("Kvartal;Antal\n"
                            + Arrays.stream(quarters)
                                    .map(quarter -> quarter + ";" + written + "\n")
                                    .collect(Collectors.joining()))
                    .getBytes(UTF_8);
        }
    }

    String page(Case one) {
        String fields = String.join(
                "&",
                form("csrf", secret),
                form("indicator", id(one)),
                form("period", "2022K1"),
                form("value", one.written()));
        HttpResponse<String> answer =
                server.post("/drift/tal", fields, "Content-Type", FORM, "Origin", server.address(), "Cookie", cookie);
        Matcher buttons = BUTTONS.matcher(answer.body());
        return buttons.find() ? buttons.group(1) + " or " + buttons.group(2) : kept(one, "2022K1");
    }

    String api(Case one) {
        return posted(one, "2022K2", "\"" + one.written() + "\"");
    }

    /** @param number as JSON writes it */
    String json(Case one, String number) {
        return posted(one, "2023K2", number);
    }

    private String posted(Case one, String quarter, String value) {
        HttpResponse<String> answer = server.postAsAdministrator(
                "/api/v1/observations",
                "{\"items\":[{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s}]}"
                        .formatted(id(one), quarter, value));
        if (answer.statusCode() == 422) {
            assertThat(answer.body()).contains("\"two-readings\"");
        }
        return named(answer.body(), one, quarter);
    }

    String console(Case one) throws IOException {
        Path file = server.installation().home().resolveSibling(one.key() + ".csv");
        Files.writeString(file, "indicator;period;value\n%s;2022K3;%s\n".formatted(id(one), one.written()));
        return named(server.shell("sigtepunkt:import " + file), one, "2022K3");
    }

    String upload(Case one) {
        HttpResponse<String> sent =
                server.upload(source(one) + "/files?name=" + one.key() + ".csv", one.file("2022K4"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String run = sent.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        server.await("the run ended", LIMIT, () -> !state(server.json(run)).equals("running"));
        return named(server.jsonAsAdministrator(run).toString(), one, "2022K4");
    }

    /** Puts each into its source's folder; with what was uploaded before, as an answer that lacks it waits in quarantine. */
    void drop(List<Case> all) throws IOException {
        for (Case one : all) {
            Path half = Files.write(server.installation().home().resolveSibling("half"), one.file("2022K4", "2023K1"));
            Path folder = Files.createDirectories(server.installation()
                    .data()
                    .resolve("drop")
                    .resolve(committee)
                    .resolve(one.key()));
            Files.move(half, folder.resolve("lagt.csv"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    String dropped(Case one) {
        server.await(
                "the dropped file was read",
                LIMIT,
                () -> newest(one).path("trigger").asText().equals("drop-folder")
                        && !state(newest(one)).equals("running"));
        return named(
                server.jsonAsAdministrator(
                                "/api/v1/source-runs/" + newest(one).get("id").asLong())
                        .toString(),
                one,
                "2023K1");
    }

    private JsonNode newest(Case one) {
        for (JsonNode run : server.json(source(one) + "/runs").get("items")) {
            if (run.get("trigger").asText().equals("drop-folder")) {
                return run;
            }
        }
        return server.json(source(one)).path("none");
    }

    private static String state(JsonNode run) {
        return run.get("state").asText();
    }

    private String named(String answer, Case one, String quarter) {
        Matcher both = BOTH.matcher(answer);
        return both.find() ? both.group(1) + " or " + both.group(2) : kept(one, quarter);
    }

    /** The figure as the table writes it; "nothing" when there is none. */
    private String kept(Case one, String quarter) {
        for (JsonNode figure : server.json("/api/v1/indicators/" + id(one) + "/observations?vintages=latest")
                .get("items")) {
            if (figure.get("period").asText().equals(quarter)) {
                return figure.get("value")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            }
        }
        return "nothing";
    }

    private String id(Case one) {
        return committee + "." + one.key();
    }

    private String source(Case one) {
        return "/api/v1/sources/" + committee + "/" + one.key();
    }

    private static String form(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
