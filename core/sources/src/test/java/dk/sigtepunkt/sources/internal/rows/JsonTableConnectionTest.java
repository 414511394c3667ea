package dk.sigtepunkt.sources.internal.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class JsonTableConnectionTest {
    private final JsonTableConnection connection = new JsonTableConnection();
    private final List<ConnectionContext.Request> asked = new ArrayList<>();

    /** Answers the n-th request, and keeps what was asked. */
    private final class Recording implements ConnectionContext {
        private final IntFunction<String> answers;

        Recording(IntFunction<String> answers) {
            this.answers = answers;
        }

        @Override
        public Document send(Request request) {
            asked.add(request);
            return GivenSource.document(answers.apply(asked.size()).getBytes(UTF_8));
        }

        @Override
        public void progress(String step, int done, int total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public void warn(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public Period since() {
            return Period.parse("2023M01");
        }

        @Override
        public Instant deadline() {
            return Instant.MAX;
        }

        @Override
        public String baseUrl(String connector, String standard) {
            return standard;
        }
    }

    private List<Document> fetch(Map<String, String> settings, IntFunction<String> answers) {
        return connection.fetch(GivenSource.with(settings), new Recording(answers));
    }

    @Test
    void theRequestIsPutTogetherFromTheSettings() {
        fetch(
                Map.of(
                        "url", "https://prove.example/data?fra={since}",
                        "method", "POST",
                        "body", "{\"aar\":{year}}",
                        "headers.Authorization", "Bearer ${token.prove}"),
                number -> "[]");
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.url()).isEqualTo("https://prove.example/data?fra=2023M01");
            assertThat(request.body()).isEqualTo("{\"aar\":2023}");
            assertThat(request.headers()).containsEntry("Authorization", "Bearer ${token.prove}");
        });
    }

    @Test
    void pagesAreAskedForUntilOneIsEmpty() {
        List<Document> pages = fetch(
                Map.of(
                        "url",
                        "https://prove.example/data",
                        "method",
                        "POST",
                        "body",
                        "{\"emne\":\"x\"}",
                        "page",
                        "side"),
                number -> number < 3 ? "[{\"Tal\":" + number + "}]" : "[]");
        assertThat(pages).hasSize(3);
        assertThat(asked)
                .extracting(ConnectionContext.Request::body)
                .containsExactly(
                        "{\"emne\":\"x\",\"side\":1}", "{\"emne\":\"x\",\"side\":2}", "{\"emne\":\"x\",\"side\":3}");
    }

    @Test
    void aSourceThatDoesNotTurnItsPagesIsFoundOut() {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> fetch(
                        Map.of("url", "https://prove.example/data?x=1", "page", "side"), number -> "[{\"Tal\":1}]"))
                .withMessage("Side 1 og 2 af svaret er ens: kilden bladrer ikke efter »side«.");
        assertThat(asked.get(1).url()).isEqualTo("https://prove.example/data?x=1&side=2");
    }

    @Test
    void pagesWithoutAnEndAreCutOff() {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> fetch(
                        Map.of("url", "https://prove.example/data", "page", "side"), number -> "[" + number + "]"))
                .withMessageStartingWith("Svaret har over 500 sider");
        assertThat(asked).hasSize(500);
    }

    @Test
    void aSourceWithoutAnAddressTakesFilesOnly() {
        assertThat(connection.takesFiles()).isTrue();
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> fetch(Map.of(), number -> "[]"))
                .withMessage("Datakilden »Prøvekilden« har ingen adresse at hente fra (url). Aflever en fil i stedet.");
    }
}
