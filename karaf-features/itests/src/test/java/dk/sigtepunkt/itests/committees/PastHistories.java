package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Random histories of a running server: committees come, change and go, figures come and are corrected, the council
 * decides, the server starts again. What a quarter said as known at a moment is asked for in between, and once more at
 * the end.
 */
final class PastHistories {
    private static final int EVENTS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
    private static final List<String> PAGES = List.of(
            "/rapport/%s?kendt=%s",
            "/matrix?kvartal=%s&kendt=%s",
            "/udvalg?kvartal=%s&kendt=%s",
            "/handlinger?kvartal=%s&kendt=%s&forsinket=nej&sigtepunkt=vaekst-i-balance&udvalg=oekonomi",
            "/rettelser?kvartal=%s&kendt=%s&dage=365",
            "/fokusomraader/laering/en-god-barndom?kvartal=%s&kendt=%s",
            "/indikatorer/oekonomi.folketal?kvartal=%s&kendt=%s");

    private final Random random;
    private final UnaryOperator<Server> restart;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<JsonNode> areas = new ArrayList<>();
    private Server server;
    private int editions;

    /** @param restart ends a server and starts it again over the same data */
    PastHistories(Server server, long seed, UnaryOperator<Server> restart) {
        this.server = server;
        this.random = new Random(seed);
        this.restart = restart;
        Committees committees = new Committees(server);
        committees.items("/api/v1/indicators").stream()
                .filter(one -> one.get("frequency").asText().equals("quarter"))
                .filter(one -> !one.hasNonNull("formula"))
                .forEach(one -> indicators.add(one.get("id").asText()));
        areas.addAll(committees.items("/api/v1/focus-areas"));
    }

    /** @param restartEvery after how many histories the server starts again */
    Server run(int histories, int restartEvery) {
        for (int number = 1; number <= histories; number++) {
            String committee = "proeve-" + number;
            for (int event = 0; event < EVENTS; event++) {
                happens(committee);
                ask();
            }
            if (number % restartEvery == 0) {
                told.add("start");
                server = restart.apply(server);
            }
        }
        answers.forEach((address, before) -> assertThat(server.page(address))
                .as("%s after %s", address, told)
                .isEqualTo(before));
        assertThat(answers).hasSizeGreaterThan(histories * EVENTS);
        return server;
    }

    private void happens(String committee) {
        switch (random.nextInt(5)) {
            case 0, 1 -> comes(committee);
            case 2 -> {
                told.add("gone " + committee);
                server.shell("sigtepunkt:remove " + committee);
            }
            case 3 -> decides();
            default -> figure();
        }
    }

    private void comes(String committee) {
        String since = random.nextBoolean()
                ? "\nsince: \"%s\"\nsinceReason: Filen kom sent\nname:".formatted(quarter())
                : "\nname:";
        String yaml = SmallCommittee.yaml(committee)
                .replace("\nname:", "\nversion: \"1.%d.0\"%s".formatted(++editions, since))
                .replace("Kajplads til alle", "Kajplads nummer " + editions);
        told.add(yaml);
        HttpResponse<String> answer =
                new Committees(server).upload(committee + ".committee.yaml", yaml.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private void figure() {
        String figure = "{\"items\":[{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%d,\"status\":\"observed\"}]}"
                .formatted(indicators.get(random.nextInt(indicators.size())), quarter(), 1 + random.nextInt(90));
        told.add(figure);
        HttpResponse<String> answer = server.postAsAdministrator("/api/v1/observations", figure);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void decides() {
        JsonNode area = areas.get(random.nextInt(areas.size()));
        String decision = """
                {"subject":"area","area":"%s/%s","wording":"Som rådet vil, nummer %d","body":"Kommunalbestyrelsen",
                 "on":"2026-01-01","source":"Referat","from":"%d-0%d-01"}""".formatted(
                        area.get("committee").asText(),
                        area.get("key").asText(),
                        ++editions,
                        2023 + random.nextInt(3),
                        1 + random.nextInt(9));
        told.add(decision);
        HttpResponse<String> answer = server.postAsAdministrator("/api/v1/council-decisions", decision);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** The moment that it is, through the interface; a day that is over, on a page. */
    private void ask() {
        Instant moment = Instant.now();
        answer("/api/v1/reports/consolidated?period=%s&asOf=%s".formatted(quarter(), moment));
        answer("/api/v1/focus-areas?period=%s&asOf=%s".formatted(quarter(), moment));
        LocalDate yesterday = LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1);
        long days = yesterday.toEpochDay() - FIRST_DAY.toEpochDay();
        LocalDate day = FIRST_DAY.plusDays(random.nextInt((int) days));
        answer(PAGES.get(random.nextInt(PAGES.size())).formatted(quarter(), day));
    }

    private void answer(String address) {
        answers.computeIfAbsent(address, server::page);
    }

    /** One of the fourteen that are reported. */
    private String quarter() {
        int number = 2 + random.nextInt(14);
        return "%dK%d".formatted(2022 + number / 4, 1 + number % 4);
    }
}
