package dk.sigtepunkt.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.RawHttp;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request is one request, whatever stands in its chunks. */
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class SmugglingIT {
    private final Server server = SharedServer.get();

    /** A proxy reads the quoted text to its end, and so sees one request; a server that ends the line in it sees two. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void aChunkExtensionWithALineBreakSmugglesNothing(String lineBreak) {
        String request = "POST /log-ind HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1;a=\"" + lineBreak
                + "X\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n\"\r\n"
                + "Y\r\n0\r\n\r\n";
        RawHttp.Answer answer = RawHttp.raw(server.port(), request);
        assertThat(answer.count()).as(answer.text()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("\"status\":\"ready\"");
    }

    @Test
    void twoLengthsAreOneTooMany() {
        String request = String.join(
                "\r\n",
                "POST /log-ind HTTP/1.1",
                "Host: x",
                "Content-Length: 4",
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                "GET /health HTTP/1.1",
                "Host: x",
                "Connection: close",
                "",
                "");
        RawHttp.Answer answer = RawHttp.raw(server.port(), request);
        assertThat(answer.count()).as(answer.text()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(400);
    }
}
