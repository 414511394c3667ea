package dk.sigtepunkt.rest.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much the committees have on their hands, where the limit is one element. */
class LoadResourceTest {
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

    @Test
    void eachCommitteeIsHeldUpAgainstTheLimit() throws Exception {
        JsonNode load = caller.get("/api/v1/load?period=2025K3").json();

        assertThat(load.get("limit").intValue()).isEqualTo(1);
        assertThat(load.get("committees")).isNotEmpty();
        for (JsonNode one : load.get("committees")) {
            int total = one.get("focusAreas").intValue()
                    + one.get("actions").intValue()
                    + one.get("indicators").intValue()
                    + one.get("questions").intValue();
            assertThat(one.get("total").intValue()).isEqualTo(total);
            assertThat(one.get("over").intValue()).isEqualTo(Math.max(0, total - 1));
        }
    }

    @Test
    void nobodyIsToldOfDrafts() throws Exception {
        assertThat(caller.get("/api/v1/load").text()).doesNotContain("draft");
    }
}
