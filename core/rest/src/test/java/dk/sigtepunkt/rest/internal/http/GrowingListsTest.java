package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write of grows for as long as the product is used: none of it comes as one answer for ever. */
class GrowingListsTest {
    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    /** Whoever divides into pages refuses a place that there is not. */
    @ParameterizedTest
    @ValueSource(strings = {"questions", "discussions", "proposals", "evidence", "proposal-desk"})
    void itComesInPages(String list) throws Exception {
        new Caller(api)
                .get("/api/v1/" + list + "?after=999", "Authorization", "Bearer " + RunningApi.TOKEN)
                .problem(400, "bad-parameter");
    }
}
