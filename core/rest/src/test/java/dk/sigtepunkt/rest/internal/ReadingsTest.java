package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every reading that is opened is closed before its answer leaves, whatever comes of the request. */
class ReadingsTest {
    private static final String FIGURE =
            "{\"items\":[{\"indicator\":\"vej.ture\",\"period\":\"2025K4\",\"value\":%s}]}";

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

    private static List<String> pathsToRead() {
        return Description.document().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> calls(String path) {
        String good = path.contains("indicators")
                ? path.replace("{id}", "vej.ture")
                : path.replace("{id}", "vej")
                        .replace("{committee}", "vej")
                        .replace("{action}", "cykelsti")
                        .replace("{number}", "1")
                        .replace("{wheel}", "committee.vej")
                        .replace("{file}", "1")
                        .replace("{edition}", "1")
                        .replace("{period}", "2025K3")
                        .replace("{report}", "committee.vej.2025K1")
                        .replace("{reportTemplate}", "quarterly.1")
                        .replace("{key}", path.contains("sources") ? "taellere" : "cykler")
                        .replace("{run}", "7")
                        .replace("{case}", "3")
                        .replace("{account}", "findes-ikke")
                        .replace("{strategy}", "sammen")
                        .replace("{sha256}", TownSources.SHA256);
        String unknown = path.replaceAll("\\{[^}]*}", "findes-ikke");
        return Stream.of(
                good,
                unknown,
                good + "?period=x",
                good + "?period=2031K1",
                good + "?after=x",
                good + "?asOf=x&limit=x");
    }

    /** How many readings one call opened. */
    private int opened(String path, String... headers) throws Exception {
        int before = api.catalogue.opened();
        caller.get(path, headers);
        assertThat(api.catalogue.openNow()).as(path).isZero();
        return api.catalogue.opened() - before;
    }

    @Test
    void everyPathReadsAtMostOnceAndLetsGoBeforeItSends() throws Exception {
        int reading = 0;
        for (String path : pathsToRead()) {
            for (String call : calls(path).toList()) {
                int opened = opened(call, "Authorization", "Bearer " + RunningApi.TOKEN);
                assertThat(opened).as(call).isLessThanOrEqualTo(1);
                reading += opened;
            }
        }
        assertThat(reading).isGreaterThan(pathsToRead().size());
        assertThat(api.sending.answers()).isGreaterThan(pathsToRead().size() * 5);
        assertThat(api.sending.mostOpen()).isZero();
    }

    @Test
    void figuresSentInLetGoToo() throws Exception {
        String[] bodies = {FIGURE.formatted("7"), FIGURE.formatted("\"7\""), "{}", "x", FIGURE.formatted("null")};
        for (String body : bodies) {
            caller.post(body);
            caller.post(body, "Idempotency-Key", "k");
            assertThat(api.catalogue.openNow()).as(body).isZero();
        }
        assertThat(api.catalogue.opened()).isPositive();
        assertThat(api.sending.mostOpen()).isZero();
    }

    @Test
    void theNextRequestSeesWhatWasKept() throws Exception {
        caller.post(FIGURE.formatted("207"));
        JsonNode kept = caller.get("/api/v1/indicators/vej.ture/observations?area=kommunen")
                .json()
                .path("items");
        assertThat(kept.path(kept.size() - 1).path("value").intValue()).isEqualTo(207);
    }

    @Test
    void aFailureInTheMiddleOfAnAnswerLetsGo() throws Exception {
        api.contributions.breakDown();
        caller.get("/api/v1/reports/consolidated").problem(500, "internal");
        assertThat(api.catalogue.opened()).isEqualTo(1);
        assertThat(api.catalogue.openNow()).isZero();
        api.figures.readsFail(Optional.of(new IllegalStateException("disk /var/secret is full")));
        for (String path : pathsToRead()) {
            for (String call : calls(path).toList()) {
                assertThat(opened(call)).isZero();
            }
        }
        caller.post(FIGURE.formatted("7")).problem(500, "internal");
        assertThat(api.catalogue.openNow()).isZero();
        assertThat(api.sending.mostOpen()).isZero();
    }

    @Test
    void headAndTraceLetGo() throws Exception {
        for (String method : new String[] {"HEAD", "TRACE", "DELETE", "PUT"}) {
            caller.send(method, "/api/v1/committees", BodyPublishers.noBody());
            assertThat(api.catalogue.openNow()).isZero();
        }
    }
}
