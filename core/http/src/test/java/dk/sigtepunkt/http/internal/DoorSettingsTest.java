package dk.sigtepunkt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.limits.LimitSettings;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoorSettingsTest {
    private static DoorConfiguration set(Map<String, Object> values) {
        return (DoorConfiguration) Proxy.newProxyInstance(
                DoorConfiguration.class.getClassLoader(),
                new Class<?>[] {DoorConfiguration.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    @Test
    void asShippedNothingIsSetAndTheLimitsAreTheUsual() {
        DoorSettings shipped = DoorSettings.of(set(Map.of()));
        assertThat(shipped.limits()).isEqualTo(LimitSettings.USUAL);
        assertThat(shipped.proxies().publicAddress()).isEmpty();
        assertThat(shipped.proxies().trusted()).isEmpty();
        assertThat(shipped.unreadable()).isEmpty();
    }

    @Test
    void readsWhatIsSet() {
        DoorSettings read = DoorSettings.of(set(Map.of(
                "publicAddress", "https://Sigtepunkt.example:8443/",
                "trustedProxies", " 10.1.2.3, fd00::/8 ,",
                "writesPerMinuteOfAddress", "7",
                "heavyReadsPerMinuteOfActor", "0",
                "limitLocal", true)));
        assertThat(read.proxies().publicAddress()).hasToString("Optional[https://sigtepunkt.example:8443]");
        assertThat(read.proxies().trusted()).hasSize(2);
        assertThat(read.limits())
                .isEqualTo(new LimitSettings(new LimitSettings.Rate(7, 300), new LimitSettings.Rate(300, 0), true));
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndDoesNotCount() {
        DoorSettings read = DoorSettings.of(set(Map.of(
                "publicAddress", "sigtepunkt.example",
                "trustedProxies", "10.1.2.3, proxy.example",
                "writesPerMinuteOfActor", "mange")));
        assertThat(read.unreadable()).containsExactly("publicAddress", "trustedProxies", "writesPerMinuteOfActor");
        assertThat(read.proxies().publicAddress()).isEmpty();
        assertThat(read.proxies().trusted()).hasSize(1);
        assertThat(read.limits()).isEqualTo(LimitSettings.USUAL);
    }
}
