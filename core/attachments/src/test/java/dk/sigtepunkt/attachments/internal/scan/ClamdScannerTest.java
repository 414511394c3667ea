package dk.sigtepunkt.attachments.internal.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.Scan;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {
    private static final Artifact HARMLESS = new Artifact("a.txt", "Hej".getBytes(UTF_8));
    private static final Artifact EICAR = new Artifact(
            "b.txt", ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(UTF_8));

    private static StandInClamd clamd(Function<byte[], String> judge) throws IOException {
        return new StandInClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), judge);
    }

    private static ClamdScanner asking(StandInClamd clamd, Duration most) throws IOException {
        int port = ((InetSocketAddress) clamd.address()).getPort();
        return new ClamdScanner("tcp://127.0.0.1:" + port, most);
    }

    @Test
    void aScannerIsAskedOverTcp() throws IOException {
        try (StandInClamd clamd = clamd(StandInClamd::eicar)) {
            ClamdScanner scanner = asking(clamd, Duration.ofSeconds(20));
            assertThat(scanner.scan(HARMLESS)).isEqualTo(new Scan.Clean());
            assertThat(scanner.scan(EICAR)).isEqualTo(new Scan.Found("Eicar-Signature"));
            assertThat(scanner.scan(HARMLESS)).isEqualTo(new Scan.Clean());
        }
    }

    @Test
    void aScannerIsAskedOverASocketFile(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (StandInClamd clamd = new StandInClamd(UnixDomainSocketAddress.of(socket), StandInClamd::eicar)) {
            ClamdScanner scanner = new ClamdScanner("unix:" + socket, Duration.ofSeconds(20));
            assertThat(clamd.address()).isNotNull();
            assertThat(scanner.scan(EICAR)).isEqualTo(new Scan.Found("Eicar-Signature"));
            assertThat(scanner.scan(HARMLESS)).isEqualTo(new Scan.Clean());
        }
    }

    @Test
    void allBytesOfALargeFileReachIt() throws IOException {
        byte[] large = new byte[3_000_001];
        Arrays.fill(large, (byte) 'x');
        large[large.length - 1] = 'y';
        try (StandInClamd clamd = clamd(bytes -> Arrays.equals(bytes, large) ? "stream: OK" : "stream: Cut FOUND")) {
            assertThat(asking(clamd, Duration.ofSeconds(20)).scan(new Artifact("c", large)))
                    .isEqualTo(new Scan.Clean());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "stream: noget ERROR", "?"})
    void whatItCouldNotLookAtIsNotTaken(String answer) throws IOException {
        try (StandInClamd clamd = clamd(bytes -> answer)) {
            assertThat(asking(clamd, Duration.ofSeconds(20)).scan(HARMLESS)).isEqualTo(new Scan.Unreachable());
        }
    }

    @Test
    void oneThatDoesNotAnswerInTimeIsNotWaitedFor() throws IOException {
        try (StandInClamd clamd = clamd(bytes -> "")) {
            assertThat(asking(clamd, Duration.ofMillis(300)).scan(HARMLESS)).isEqualTo(new Scan.Unreachable());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://127.0.0.1:1",
                "unix:/findes/ikke/clamd.ctl",
                "clamd",
                "tcp://127.0.0.1:99999",
                "tcp://findes.ikke.invalid:3310"
            })
    void oneThatIsNotThereIsUnreachable(String address) {
        assertThat(new ClamdScanner(address, Duration.ofSeconds(5)).scan(HARMLESS))
                .isEqualTo(new Scan.Unreachable());
    }

    @Test
    void withoutOneNothingIsAsked() {
        assertThat(new ClamdScanner(" ", Duration.ofSeconds(5)).scan(EICAR)).isEqualTo(new Scan.Clean());
    }
}
