package dk.sigtepunkt.http.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {
    private static final String HERE = "127.0.0.1";
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private ProxySettings settings = ProxySettings.NONE;

    private Arrival from(String neighbour) {
        return Arrival.of(neighbour, false, name -> Optional.ofNullable(headers.get(name)), settings);
    }

    private static WebOrigin origin(String text) {
        return WebOrigin.parse(text).orElseThrow();
    }

    private void published(String address) {
        settings = new ProxySettings(WebOrigin.parse(address), List.of());
    }

    @Nested
    class Addresses {
        @ParameterizedTest
        @CsvSource({
            "192.0.2.7, 192.0.2.7",
            "192.0.2.7:51234, 192.0.2.7",
            "2001:db8:1:2:aaaa::1, 2001:db8:1:2::/64",
            "2001:db8:1:2:bbbb::9, 2001:db8:1:2::/64",
            "[2001:db8:1:3::9]:443, 2001:db8:1:3::/64",
            "fe80::1%eth0, fe80:0:0:0::/64",
            "::ffff:192.0.2.7, 192.0.2.7"
        })
        void areCountedByTheHouseTheyStandIn(String text, String key) {
            assertThat(ClientAddress.parse(text)).map(ClientAddress::key).contains(key);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "unknown", "localhost", "example.com", "1.2.3", "1.2.3.999", "_hidden", ":::", "a:b:c"})
        void areNeverLookedUp(String text) {
            assertThat(ClientAddress.parse(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "10.1.0.0/16, 10.1.255.1, true",
            "10.1.0.0/16, 10.2.0.1, false",
            "10.1.2.3, 10.1.2.3, true",
            "10.1.2.3, 10.1.2.4, false",
            "10.1.2.0/23, 10.1.3.9, true",
            "fd00::/8, fdff::1, true",
            "fd00::/8, fe80::1, false",
            "0.0.0.0/0, 2001:db8::1, false"
        })
        void standInARangeByTheirFirstBits(String range, String address, boolean held) {
            assertThat(AddressRange.parse(range)
                            .orElseThrow()
                            .holds(ClientAddress.parse(address).orElseThrow()))
                    .isEqualTo(held);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "fd00::/129"})
        void thatAreNoRangeAreNone(String text) {
            assertThat(AddressRange.parse(text)).isEmpty();
        }
    }

    @Nested
    class WhoeverAsks {
        @Test
        void isTheNeighbourWhereNobodyStandsBetween() {
            assertThat(from(HERE).standing()).isEqualTo(Arrival.Standing.LOCAL);
            assertThat(from("192.0.2.7").countedBy()).contains("192.0.2.7");
        }

        @Test
        void isTheLastThatAProxyOnThisMachineNames() {
            headers.put("X-Forwarded-For", "10.9.9.9, 203.0.113.5");
            assertThat(from(HERE).countedBy()).contains("203.0.113.5");
            assertThat(from("::1").countedBy()).contains("203.0.113.5");
        }

        @Test
        void isNotWhomAStrangerNames() {
            headers.put("X-Forwarded-For", "203.0.113.5");
            headers.put("X-Forwarded-Proto", "https");
            headers.put("X-Forwarded-Host", "sigtepunkt.example");
            headers.put("Host", "192.0.2.1:8181");
            Arrival stranger = from("192.0.2.7");
            assertThat(stranger.countedBy()).contains("192.0.2.7");
            assertThat(stranger.secure()).isFalse();
            assertThat(stranger.asked().host()).isEqualTo("192.0.2.1");
        }

        @Test
        void isWhomAProxyThatTheMunicipalityTrustsNames() {
            headers.put("X-Forwarded-For", "203.0.113.5");
            settings = new ProxySettings(
                    Optional.empty(), List.of(AddressRange.parse("192.0.2.0/24").orElseThrow()));
            assertThat(from("192.0.2.7").countedBy()).contains("203.0.113.5");
            assertThat(from("192.0.3.7").countedBy()).contains("192.0.3.7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"unknown", "", "203.0.113.5, unknown"})
        void isNobodyToCountWhereAProxyDoesNotSay(String named) {
            headers.put("X-Forwarded-For", named);
            headers.put("X-Forwarded-Proto", "https");
            assertThat(from(HERE).standing()).isEqualTo(Arrival.Standing.SHARED);
            assertThat(from(HERE).countedBy()).isEmpty();
        }
    }

    @Nested
    class OnesOwnOrigin {
        @ParameterizedTest
        @CsvSource({
            "sigtepunkt.example, '', https://sigtepunkt.example, true",
            "sigtepunkt.example, '', https://sigtepunkt.example:8443, true",
            "sigtepunkt.example:8443, '', https://sigtepunkt.example:8443, true",
            "sigtepunkt.example:8443, '', https://sigtepunkt.example, false",
            "sigtepunkt.example, 8443, https://sigtepunkt.example:8443, true",
            "sigtepunkt.example, 8443, https://sigtepunkt.example:9443, false",
            "sigtepunkt.example:443, '', https://sigtepunkt.example, true",
            "'SIGTEPUNKT.example, inner.example', '', https://sigtepunkt.example, true",
            "'[2001:db8::1]:8443', '', 'https://[2001:db8::1]:8443', true",
            "sigtepunkt.example, '', https://evil.example, false",
            "sigtepunkt.example.evil.example, '', https://sigtepunkt.example, false",
            "'a b/\"<', '', https://sigtepunkt.example, false"
        })
        void isWhatTheProxySaysThatTheBrowserAsked(String host, String port, String origin, boolean own) {
            headers.put("X-Forwarded-Host", host);
            if (!port.isEmpty()) {
                headers.put("X-Forwarded-Port", port);
            }
            assertThat(from(HERE).isAt(origin(origin))).isEqualTo(own);
        }

        @Test
        void isNeverOneByHttpWhereTheSiteIsReadByHttps() {
            headers.put("X-Forwarded-Host", "sigtepunkt.example");
            headers.put("X-Forwarded-Proto", "https");
            assertThat(from(HERE).isAt(origin("http://sigtepunkt.example"))).isFalse();
            assertThat(from(HERE).isAt(origin("https://sigtepunkt.example"))).isTrue();
        }

        @Test
        void isTheHostAlsoWhereTheProxyForwardsOnlyThat() {
            headers.put("Host", "sigtepunkt.example");
            assertThat(from(HERE).isAt(origin("https://sigtepunkt.example:8443")))
                    .isFalse();
            headers.put("X-Forwarded-For", "203.0.113.5");
            assertThat(from(HERE).isAt(origin("https://sigtepunkt.example:8443")))
                    .isTrue();
        }

        @Test
        void isWhatTheMunicipalitySaysWhateverTheProxySays() {
            published("https://sigtepunkt.example:8443/");
            headers.put("Host", "127.0.0.1:8181");
            headers.put("X-Forwarded-For", "203.0.113.5");
            assertThat(from(HERE).isAt(origin("https://sigtepunkt.example:8443")))
                    .isTrue();
            headers.put("X-Forwarded-Host", "evil.example");
            assertThat(from(HERE).isAt(origin("https://evil.example"))).isFalse();
            assertThat(from(HERE).place()).contains("https://sigtepunkt.example:8443");
        }

        @Test
        void isTheMachineItselfForWhoeverSitsAtIt() {
            published("https://sigtepunkt.example");
            headers.put("Host", "127.0.0.1:8181");
            assertThat(from(HERE).isAt(origin("http://127.0.0.1:8181"))).isTrue();
            assertThat(from(HERE).secure()).isFalse();
            headers.put("Host", "rebound.example:8181");
            assertThat(from(HERE).isAt(origin("http://rebound.example:8181"))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://Sigtepunkt.Example:443, https://sigtepunkt.example",
        "http://a.example:80/, http://a.example",
        "'https://[::1]:8443', 'https://[::1]:8443'"
    })
    void anOriginIsWrittenAsBrowsersWriteIt(String text, String written) {
        assertThat(origin(text)).hasToString(written.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "ftp://a.example",
                "https://",
                "https://a.example/path",
                "https://a b",
                "https://a:0",
                "https://a:70000"
            })
    void whatIsNoOriginIsNone(String text) {
        assertThat(WebOrigin.parse(text)).isEmpty();
    }
}
