package dk.sigtepunkt.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.Readiness;
import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartingTest {
    private final BootState state = new BootState();
    private final ErrorAnswers errors = new ErrorAnswers(state);

    private static HttpAsked asked(String method, String path) {
        return new HttpAsked(method, path, "", Map.of());
    }

    private static String text(HttpAnswer answer) {
        return new String(answer.body(), UTF_8);
    }

    private static Readiness ready(boolean ready) {
        return new Readiness() {
            @Override
            public boolean ready() {
                return ready;
            }

            @Override
            public Counts counts() {
                return new Counts(5, 1, 1234);
            }
        };
    }

    @Test
    void thePageReloadsItselfAndTheProgramIsToldWhen() {
        HttpAnswer page = errors.starting(asked("GET", "/rapport"));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).contains("2");
        assertThat(text(page)).contains("Sigtepunkt starter", "http-equiv=\"refresh\" content=\"2\"", "lang=\"da\"");
        HttpAnswer document = errors.starting(asked("GET", "/api/v1/strategy"));
        assertThat(document.status()).isEqualTo(503);
        assertThat(document.header("Retry-After")).contains("2");
        assertThat(text(document)).contains("\"code\":\"starting\"");
    }

    @Test
    void whatTheStartWaitsForIsShownUntilItIsTakenBack() {
        state.waiting("database", "Databasen på <db> svarer ikke endnu.");
        state.waiting("database", "Databasen på <db> svarer stadig ikke.");
        state.waiting("key", "Nøglen mangler.");
        assertThat(text(errors.starting(asked("GET", "/"))))
                .contains("<p>Databasen på &lt;db&gt; svarer stadig ikke.</p>", "<p>Nøglen mangler.</p>")
                .doesNotContain("endnu", "<db>");
        assertThat(text(errors.starting(asked("GET", "/api/v1")))).contains("Databasen på <db> svarer stadig ikke.");
        state.cleared("database");
        assertThat(text(errors.starting(asked("GET", "/"))))
                .contains("Nøglen mangler.")
                .doesNotContain("Databasen");
    }

    @Test
    void healthTellsWhetherTheServerIsReadyAndWhatItHas() {
        HttpAnswer starting = HealthAnswer.of(asked("GET", "/health"), state).orElseThrow();
        assertThat(starting.status()).isEqualTo(503);
        assertThat(starting.header("Retry-After")).isPresent();
        assertThat(text(starting)).isEqualTo("{\"status\":\"starting\"}");
        assertThat(starting.header("Cache-Control")).contains("no-store");
        state.tell(ready(false));
        assertThat(HealthAnswer.of(asked("GET", "/health"), state).orElseThrow().status())
                .isEqualTo(503);
        state.tell(ready(true));
        HttpAnswer answer = HealthAnswer.of(asked("HEAD", "/health"), state).orElseThrow();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/json");
        assertThat(text(answer)).isEqualTo("{\"status\":\"ready\",\"committees\":5,\"refused\":1,\"figures\":1234}");
        assertThat(HealthAnswer.of(asked("POST", "/health"), state)).isEmpty();
    }

    @Test
    void whoeverIsReplacedDoesNotTakeItsSuccessorAway() {
        Readiness former = ready(true);
        Readiness next = ready(true);
        state.tell(former);
        state.tell(next);
        state.forget(former);
        assertThat(state.isReady()).isTrue();
        state.forget(next);
        assertThat(state.isReady()).isFalse();
    }
}
