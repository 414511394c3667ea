package dk.sigtepunkt.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.limits.LimitSettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One call too many of what costs something, by callers whom a proxy on this machine names. */
class LimitsTest {
    private static final String FROM = "X-Forwarded-For";
    private static final List<String> HEAVY = List.of(
            "/api/v1/corrections",
            "/api/v1/corrections.csv",
            "/api/v1/corrections/retroactive.csv",
            "/api/v1/reports/figures",
            "/api/v1/reports/figures.csv",
            "/api/v1/reports/consolidated",
            "/api/v1/indicators/vej.slid/observations.csv",
            "/api/v1/actions.csv");

    private final RequestLimits limits = new RequestLimits(
            Clock.fixed(RunningApi.NOW, ZoneOffset.UTC),
            new LimitSettings(new LimitSettings.Rate(3, 3), new LimitSettings.Rate(2, 2), false));
    private final RunningApi api = new RunningApi(Door.unset(limits));
    private final Caller caller = new Caller(api);

    LimitsTest() throws Exception {}

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    @Test
    void heavyReadsAreCountedTogetherAndStoppedWithAProblem() throws Exception {
        String address = "203.0.113.1";
        assertThat(caller.get(HEAVY.get(4), FROM, address).status()).isEqualTo(200);
        assertThat(caller.get(HEAVY.get(5), FROM, address).status()).isEqualTo(200);
        for (String heavy : HEAVY) {
            Caller.Answer stopped = caller.get(heavy, FROM, address);
            assertThat(stopped.problem(429, "too-many-requests").path("detail").textValue())
                    .isEqualTo("Vent 30 sekunder, og kald igen; Retry-After siger det samme.");
            assertThat(stopped.header("Retry-After")).isEqualTo("30");
        }
        assertThat(limits.limited(Costly.HEAVY_READ)).isEqualTo(HEAVY.size());
        assertThat(caller.get("/api/v1/committees", FROM, address).status()).isEqualTo(200);
        assertThat(caller.get(HEAVY.get(4), FROM, "10.0.0.1, 203.0.113.2").status())
                .isEqualTo(200);
    }

    @Test
    void writesAreStoppedBeforeTheirBodyIsRead() throws Exception {
        for (int times = 0; times < 3; times++) {
            assertThat(write("203.0.113.1", "Bearer wrong").status()).isEqualTo(401);
        }
        write("203.0.113.1", "Bearer wrong").problem(429, "too-many-requests");
        assertThat(limits.limited(Costly.WRITE)).isEqualTo(1);
        assertThat(write("203.0.113.2", "Bearer wrong").status()).isEqualTo(401);
    }

    @Test
    void theOwnersKeyAndTheMachineItselfAreNotStopped() throws Exception {
        for (int times = 0; times < 20; times++) {
            assertThat(write("203.0.113.1", "Bearer " + RunningApi.TOKEN).status())
                    .isNotEqualTo(429);
            assertThat(caller.get(HEAVY.get(4)).status()).isEqualTo(200);
        }
    }

    private Caller.Answer write(String address, String authorization) throws Exception {
        return caller.send(
                "POST",
                "/api/v1/observations",
                HttpRequest.BodyPublishers.ofString("{}"),
                FROM,
                address,
                "Authorization",
                authorization,
                "Content-Type",
                "application/json");
    }
}
