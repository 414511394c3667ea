package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', Firefox · Linux",
        "'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0', Edge · Windows",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', Safari · iPhone",
        "'Mozilla/5.0 (Linux; Android 15) Chrome/131.0 Mobile Safari/537.36', Chrome · Android",
        "curl/8.5.0, curl",
        "'<script>', ''",
        "'', ''"
    })
    void isToldInTwoWords(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }
}
