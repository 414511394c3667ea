package dk.sigtepunkt.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.rest.internal.AsOfTest;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every read of the description, as nobody and as the administrator: what only the latter sees stays with that one. */
class PrivateAnswersTest {
    /** The cell of a refused file, planted in {@code TownSources}. */
    private static final String PLANTED = "Jens, Vej 3";

    private static final String[] KEY = {"Authorization", "Bearer " + RunningApi.TOKEN};
    private static final String[] NOBODY = {};

    /** Their mark is the version that is sent back in If-Match by whoever writes next; nothing is kept by it. */
    private static final Set<String> WRITTEN_NEXT =
            Set.of("/api/v1/proposal-desk/1", "/api/v1/minutes", "/api/v1/report-templates/quarterly.1");

    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static List<String> reads() {
        List<String> reads = new ArrayList<>(AsOfTest.reads().toList());
        reads.addAll(AsOfTest.readsOfNow().toList());
        return reads;
    }

    private static Map<String, String> texts(String... headers) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (String path : reads()) {
            texts.put(path, caller.get(path, headers).text());
        }
        return texts;
    }

    @Test
    void whatOnlyTheAdministratorSeesIsToldToNobodyBeforeOrAfter() throws Exception {
        Map<String, String> before = texts(NOBODY);
        Map<String, String> own = texts(KEY);
        Map<String, String> after = texts(NOBODY);
        assertThat(own.values()).anyMatch(text -> text.contains(PLANTED));
        assertThat(before.values()).noneMatch(text -> text.contains(PLANTED));
        assertThat(after).isEqualTo(before);
        assertThat(texts(KEY)).isEqualTo(own);
    }

    @Test
    void noCacheKeepsWhatIsAnsweredToSomebody() throws Exception {
        for (String path : reads()) {
            Caller.Answer open = caller.get(path);
            assertThat(open.header("Cache-Control")).as(path).doesNotContain("public");
            assertThat(open.header("Vary")).as(path).contains("Authorization", "Cookie");
            for (String key : List.of(KEY[1], "Bearer wrong")) {
                Caller.Answer own = caller.get(path, KEY[0], key, "If-None-Match", "*", "Accept-Encoding", "gzip");
                assertThat(own.status()).as(path).isNotEqualTo(304);
                assertThat(own.header("Cache-Control")).as(path).isEqualTo("no-store, private");
                if (!WRITTEN_NEXT.contains(path)) {
                    assertThat(own.header("ETag")).as(path).isEmpty();
                }
                assertThat(own.header("Content-Encoding")).as(path).isEmpty();
            }
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        List<Caller.Answer> answers = new ArrayList<>();
        for (String path : reads()) {
            answers.add(caller.get(path));
            answers.add(caller.get(path, KEY));
            answers.add(caller.get(path, "Accept", "image/png"));
            answers.add(caller.send("PATCH", path, HttpRequest.BodyPublishers.noBody()));
        }
        answers.add(caller.get("/api/v1/nothing"));
        answers.add(caller.get("/schema/nothing"));
        answers.add(caller.get("/schema/committee-1.0.json"));
        answers.add(caller.send("POST", "/api/v1/observations", HttpRequest.BodyPublishers.ofString("{")));
        for (Caller.Answer answer : answers) {
            String asked = answer.response().request().toString();
            assertThat(answer.header("Content-Security-Policy"))
                    .as(asked)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(asked).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(asked).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(asked).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(asked).isEqualTo("same-origin");
            assertThat(answer.header("Strict-Transport-Security")).as(asked).isEmpty();
        }
        assertThat(caller.get("/api/v1/committees", "X-Forwarded-Proto", "https")
                        .header("Strict-Transport-Security"))
                .isNotEmpty();
    }
}
