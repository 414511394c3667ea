package dk.sigtepunkt.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.RawHttp;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody can make the server read, or keep, what it was not asked to take. */
@ResourceLock(SharedServer.LOCK)
class BodiesIT {
    private static final long MOST = 120_000_000;
    /** More than the network in between holds, and far less than what was sent. */
    private static final long TAKEN = 40_000_000;

    private final Server server = SharedServer.get();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/observations, application/json, 401",
        "POST, /api/v1/sources/oekonomi/folketal/files?name=a.csv, application/octet-stream, 401",
        "POST, /api/v1/deployments?name=a.jar, application/octet-stream, 401",
        "POST, /api/v1/quarantine/1/decision, application/json, 401",
        "PUT, /api/v1/sources/oekonomi/folketal/pause, application/json, 401",
        "PUT, /api/v1/strategy, application/json, 405",
        "POST, /api/v1/intet, application/json, 404",
        "GET, /api/v1/strategy, application/json, 200",
        "GET, /, text/plain, 200",
        "DELETE, /matrix, text/plain, 405",
        "POST, /log-ind, application/x-www-form-urlencoded, 413",
        "POST, /drift/tal, application/x-www-form-urlencoded, 403",
        "POST, /drift/fil, multipart/form-data; boundary=b, 403",
        "POST, /assets/x.css, text/plain, 405",
        "POST, /schema/committee-1.0.json, text/plain, 405",
        "POST, /health, text/plain, 405"
    })
    void ofAStrangerIsAnsweredBeforeItIsRead(String method, String path, String type, int status) {
        for (boolean chunked : new boolean[] {false, true}) {
            long before = temporary();
            String head = "%s %s HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nContent-Type: %s\r\n%s\r\n\r\n"
                    .formatted(
                            method, path, type, chunked ? "Transfer-Encoding: chunked" : "Content-Length: 900000000");
            RawHttp.Answer answer = RawHttp.flood(server.port(), head, chunked, MOST);
            assertThat(answer.status()).as("%s\n%s", head, answer.text()).isEqualTo(status);
            assertThat(answer.header("Connection")).as(answer.text()).isEqualToIgnoringCase("close");
            assertThat(answer.sent()).isLessThan(TAKEN);
            assertThat(temporary())
                    .as("bytes in the folder for temporary files")
                    .isEqualTo(before);
        }
    }

    @Test
    void ofTheAdministratorIsNotReadWhenItIsTooLarge() {
        for (String path : new String[] {
            "/api/v1/observations",
            "/api/v1/deployments?name=a.jar",
            "/api/v1/sources/oekonomi/folketal/files?name=a.csv"
        }) {
            String type = path.endsWith("observations") ? "application/json" : "application/octet-stream";
            String head = "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                    .formatted(path, server.token(), type, "Content-Length: 900000000");
            RawHttp.Answer answer = RawHttp.flood(server.port(), head, false, MOST);
            assertThat(answer.status()).as(answer.text()).isEqualTo(413);
            assertThat(answer.text()).contains("application/problem+json", "too-large");
            assertThat(answer.sent()).isLessThan(TAKEN);
        }
        assertThat(temporary()).isZero();
    }

    @Test
    void ofTheAdministratorInChunksIsReadToItsLimitAndNoFurther() {
        String head =
                "POST /api/v1/observations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                                .formatted(server.token())
                        + "Transfer-Encoding: chunked\r\n\r\n";
        RawHttp.Answer answer = RawHttp.flood(server.port(), head, true, MOST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.sent()).isLessThan(TAKEN);
        assertThat(temporary()).isZero();
    }

    private long temporary() {
        try {
            Path folder = server.installation()
                    .data()
                    .resolve("runtime")
                    .resolve(server.installation().buildId())
                    .resolve("tmp");
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(BodiesIT::size)
                        .sum();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
