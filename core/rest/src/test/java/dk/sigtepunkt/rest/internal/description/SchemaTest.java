package dk.sigtepunkt.rest.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {
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

    @Test
    void bothSchemasAreServedWithATag() throws Exception {
        for (String name : new String[] {"committee-1.0.json", "strategy-1.0.json"}) {
            Caller.Answer answer = caller.get("/schema/" + name);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/schema+json");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.json().path("$schema").textValue()).contains("json-schema.org");
            String tag = answer.header("ETag");
            assertThat(caller.get("/schema/" + name, "If-None-Match", tag).status())
                    .isEqualTo(304);
            Caller.Answer head = caller.send("HEAD", "/schema/" + name, BodyPublishers.noBody());
            assertThat(head.header("ETag")).isEqualTo(tag);
            assertThat(head.text()).isEmpty();
        }
    }

    @Test
    void nothingElseIs() throws Exception {
        String[] others = {"/schema", "/schema/", "/schema/x-1.0.json", "/schema/committee-9.9.json", "/schema/a.class"
        };
        for (String other : others) {
            caller.get(other).problem(404, "not-found");
        }
    }

    @Test
    void schemasAreOnlyRead() throws Exception {
        Caller.Answer answer = caller.send("POST", "/schema/committee-1.0.json", BodyPublishers.ofString("{}"));
        answer.problem(405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
}
