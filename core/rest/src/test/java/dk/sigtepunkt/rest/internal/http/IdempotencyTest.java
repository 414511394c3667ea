package dk.sigtepunkt.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final String GOOD = """
            {"items": [{"indicator": "vej.ture", "period": "2025K4", "area": "kommunen", "value": 201.5},
                       {"indicator": "vej.ture", "period": "2025K4", "area": "615", "value": null,
                        "status": "missing", "note": "ikke talt"}]}""";

    private RunningApi api;
    private Caller caller;
    private long before;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        before = api.figures.book().size();
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private void assertKept(int figures) {
        assertThat(api.figures.book().size()).isEqualTo(before + figures);
    }

    private static String one(String fields) {
        return "{\"items\":[{\"indicator\":\"vej.ture\",\"period\":\"2025K4\"," + fields + "}]}";
    }

    @Test
    void aKeyWithTheSameContentGivesTheSameBytesAndKeepsNothingTwice() throws Exception {
        Caller.Answer first = caller.post(GOOD, "Idempotency-Key", "k1");
        caller.post(GOOD, "Idempotency-Key", "k2");
        Caller.Answer again = caller.post(GOOD.replace(": ", " :  "), "Idempotency-Key", "k1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertKept(4);
    }

    @Test
    void aKeyWithOtherContentIsAConflict() throws Exception {
        caller.post(GOOD, "Idempotency-Key", "k1");
        caller.post(GOOD.replace("201.5", "202"), "Idempotency-Key", "k1").problem(409, "key-reused");
        assertKept(2);
    }

    @Test
    void aKeyTakesLeftOutDefaultsForTheSameContent() throws Exception {
        Caller.Answer first = caller.post(one("\"value\":7"), "Idempotency-Key", "k");
        Caller.Answer again = caller.post(
                one("\"value\":7.0,\"status\":\"observed\",\"area\":\"kommunen\",\"note\":\"\""),
                "Idempotency-Key",
                "k");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void aKeyMustBeUsable() throws Exception {
        caller.post(GOOD, "Idempotency-Key", "to ord").problem(400, "bad-key");
        caller.post(GOOD, "Idempotency-Key", "x".repeat(201)).problem(400, "bad-key");
        assertKept(0);
    }

    @Test
    void aKeyWithAFieldTooManyIsAFaultAlsoTheSecondTime() throws Exception {
        caller.post(one("\"value\":7"), "Idempotency-Key", "k");
        caller.post(one("\"value\":7,\"farve\":1"), "Idempotency-Key", "k").problem(422, "faulty-items");
    }

    @Test
    void aKeySentManyTimesAtOnceIsKeptOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        Callable<String> sending =
                () -> caller.post(GOOD, "Idempotency-Key", "samtidig").text();
        Set<String> answers = new HashSet<>();
        for (Future<String> answer : senders.invokeAll(Collections.nCopies(24, sending))) {
            answers.add(answer.get());
        }
        senders.shutdown();
        assertThat(answers).hasSize(1);
        assertKept(2);
    }
}
