package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaceAndForecastTest {
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
    void theIndicatorTellsWhatIsNeededAndWhyThereIsNoForecast() throws Exception {
        JsonNode indicator = indicator("");
        assertThat(indicator.path("pace").path("achieved").isNull()).isTrue();
        assertThat(indicator.path("pace").path("needed").intValue()).isEqualTo(20);
        assertThat(indicator.path("pace").path("target").textValue()).isEqualTo("2025K4");
        assertThat(indicator.path("pace").path("targetAdopted").booleanValue()).isFalse();
        assertThat(indicator.path("forecast").path("withheld").textValue()).isEqualTo("too-few-figures");
        assertThat(indicator.path("forecast").path("sentence").textValue())
                .isEqualTo("Ingen fremskrivning: der er 3 tal, og der skal mindst 4 til.");
    }

    @Test
    void theReportTellsTheSame() throws Exception {
        List<JsonNode> parts = new ArrayList<>();
        caller.get("/api/v1/reports/consolidated?period=2025K3")
                .json()
                .path("focusAreas")
                .forEach(area -> area.path("indicators").forEach(parts::add));
        JsonNode indicator = indicator("");
        assertThat(parts)
                .filteredOn(one -> one.path("id").textValue().equals("vej.ture"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("pace")).isEqualTo(indicator.path("pace"));
                    assertThat(one.path("forecast")).isEqualTo(indicator.path("forecast"));
                    assertThat(one.path("gap")).isEqualTo(indicator.path("gap"));
                });
    }

    @Test
    void withoutAForecastThereIsNoGap() throws Exception {
        JsonNode gap = indicator("").path("gap");
        assertThat(gap.path("withheld").textValue()).isEqualTo("no-forecast");
        assertThat(gap.path("missing").isNull()).isTrue();
        assertThat(gap.path("sentence").textValue())
                .isEqualTo("Mankoen regnes ikke ud: der er ingen fremskrivning at regne fra.");
        assertThat(gap.path("caveat").textValue()).contains("ikke målt");
    }

    @Test
    void bothFollowTheDayThatIsAskedFor() throws Exception {
        JsonNode then = indicator("&asOf=2025-07-31");
        assertThat(then.path("pace").path("needed").intValue()).isEqualTo(40);
    }

    private static JsonNode indicator(String more) throws Exception {
        return caller.get("/api/v1/indicators/vej.ture?period=2025K3" + more).json();
    }
}
