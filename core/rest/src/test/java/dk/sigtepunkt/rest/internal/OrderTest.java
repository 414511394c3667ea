package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of Map.of is another in about every second run, so one look at it catches most of them. */
class OrderTest {
    @Test
    void theRolesOfACubeAlwaysStandInTheSameOrder() throws Exception {
        RunningApi api = new RunningApi();
        try {
            JsonNode cube = new Caller(api)
                    .get("/api/v1/indicators/vej.ture/observations.jsonstat")
                    .json();
            List<String> roles = new ArrayList<>();
            cube.get("role").fieldNames().forEachRemaining(roles::add);
            assertThat(roles).containsExactly("time", "geo", "metric");
        } finally {
            api.stop();
        }
    }
}
