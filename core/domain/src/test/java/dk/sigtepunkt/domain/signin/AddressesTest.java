package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
        "2001:0db8:0001:0002::1, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "2001:db8:0:0:0:0:0:9, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "[fe80::1%eth0], fe80:0:0:0::/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "0:0:0:0:0:ffff:192.0.2.7, 192.0.2.7"
    })
    void allOfOneNetworkIsCountedTogether(String address, String counted) {
        assertThat(Addresses.counted(address)).isEqualTo(counted);
    }
}
