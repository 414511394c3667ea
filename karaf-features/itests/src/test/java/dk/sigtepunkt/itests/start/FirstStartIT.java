package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class FirstStartIT {
    private final Server server = SharedServer.get();

    @Test
    void theConsoleTellsWhatTheBootHasGotTo() {
        assertThat(server.console())
                .contains("Databasen er åben")
                .contains("Udvalg læst: Økonomiudvalget")
                .contains("Sigtepunkt er klar: " + server.address());
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void fiveCommitteesBringTheirThirtyFiveFocusAreas() {
        Map<String, Integer> areas = new HashMap<>();
        for (JsonNode committee : server.json("/api/v1/committees").get("items")) {
            assertThat(committee.get("state").asText()).isEqualTo("active");
            areas.put(committee.get("id").asText(), committee.get("focusAreas").size());
        }
        assertThat(areas)
                .isEqualTo(Map.of("oekonomi", 7, "vtf", 6, "beskaeftigelse", 7, "laering", 7, "social-omsorg", 8));
        JsonNode all = server.json("/api/v1/focus-areas").get("items");
        assertThat(all).hasSize(35);
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .map(area -> area.get("sigtepunkt").asText())
                        .toList())
                .satisfies(sigtepunkter -> assertThat(sigtepunkter.stream()
                                .filter("vaekst-i-balance"::equals)
                                .count())
                        .isEqualTo(16))
                .satisfies(sigtepunkter -> assertThat(sigtepunkter.stream()
                                .filter("smidige-og-effektive-processer"::equals)
                                .count())
                        .isEqualTo(9));
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        for (String file : List.of("admin.token", "first-administrator.txt", "ssh/operator.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            server.installation().data().resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothingAnswersOnAnotherAddressThanLoopback() throws IOException {
        List<InetAddress> others = new ArrayList<>();
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .forEach(others::add);
        int ssh = port("ssh.port");
        int people = port("console.port");
        for (InetAddress other : others) {
            for (int port : List.of(server.port(), ssh, people)) {
                assertThat(connects(other, port)).as("%s:%d", other, port).isFalse();
            }
        }
        assertThat(connects(InetAddress.getLoopbackAddress(), ssh)).isTrue();
        assertThat(connects(InetAddress.getLoopbackAddress(), people)).isTrue();
    }

    private int port(String file) throws IOException {
        return Integer.parseInt(
                Files.readString(server.installation().data().resolve(file)).strip());
    }

    @Test
    void aSecondServerOnTheSamePortSaysSoAndEnds() {
        Installation second = Installation.unpack("second");
        assertThatThrownBy(() -> Commands.run(
                        second.home(),
                        Map.of(
                                "SIGTEPUNKT_PORT",
                                String.valueOf(server.port()),
                                "SIGTEPUNKT_DATA",
                                second.data().toString()),
                        "bin/sigtepunkt"))
                .hasMessageContaining("port %d er optaget".formatted(server.port()));
    }

    @Test
    void theLogOfTheBootHasNoErrors() {
        // A start on a folder in use is tried beside this, and writes into the same log that it was refused.
        assertThat(server.installation()
                        .log()
                        .lines()
                        .filter(line -> line.contains("ERROR") && !line.contains("en anden server kører allerede på")))
                .isEmpty();
    }

    @Test
    void theShellListsCommitteesIndicatorsAndReport() {
        assertThat(server.client("sigtepunkt:committees"))
                .contains("social-omsorg")
                .contains("installeret");
        assertThat(server.shell("sigtepunkt:indicators vtf"))
                .contains("vtf.")
                .doesNotContain("laering.")
                .contains("eksempeldata");
        assertThat(server.shell("sigtepunkt:report 2025K3"))
                .contains("Rapport med strategisk information, 3. kvartal 2025")
                .contains("Vækst i balance");
    }

    private static boolean connects(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
