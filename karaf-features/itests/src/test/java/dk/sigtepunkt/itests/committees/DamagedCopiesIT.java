package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk has damaged what was kept of installed committees, and another build starts over it. */
@Tag("drill")
class DamagedCopiesIT {
    @Test
    void aDamagedCopyIsNamedWithWhatToDoAndTheOthersStartAsEver() throws IOException {
        Installation first = Installation.unpack("damaged");
        try (Server server = first.start()) {
            install(first, new Committees(server));
        }
        damage(first, "broen");
        damage(first, "dk.sigtepunkt.committees.vtf");
        asVersionOneLogged(first);
        try (Server server = Installation.unpack("damaged-next").over(first).start()) {
            Committees committees = new Committees(server);
            assertThat(committees.state("fyret")).isEqualTo("active");
            assertThat(committees.state("broen")).isEqualTo("not-installed");
            assertThat(committees.refusal("broen-2.jar"))
                    .contains("beskadiget", "Den tidligere version 1.0.0", "committees/earlier/", "Installér");
            assertThat(committees.version("vtf")).isEqualTo("1.0.0");
            assertThat(committees.refusal("vtf-9.jar")).contains("beskadiget", "Imens vises version 1.0.0");
            assertThat(server.page("/drift")).contains("broen-2.jar");
            assertThatContentAloneServes(committees);
            assertThat(first.log())
                    .doesNotContain("hemmelig")
                    .contains(
                            "Udvalg afvist (gammel.committee.yaml): begrundelsen er fjernet",
                            "linje 3",
                            "en anden linje");

            committees.deploy(
                    "broen-3.jar", SmallCommittee.jar("broen").version("3.0.0").bytes());
            committees.awaitVersion("broen", "3.0.0");
            assertThat(committees.refusal("broen-2.jar")).isEmpty();
        }
    }

    private static void install(Installation first, Committees committees) throws IOException {
        committees.deploy("broen-1.jar", SmallCommittee.jar("broen").bytes());
        committees.deploy(
                "broen-2.jar", SmallCommittee.jar("broen").version("2.0.0").bytes());
        committees.deploy("fyret.jar", SmallCommittee.jar("fyret").bytes());
        committees.deploy(
                "vtf-9.jar", CommitteeJar.shipped(first, "vtf").version("9.0.0").bytes());
        committees.awaitVersion("vtf", "9.0.0");
        committees.deploy("bro.jar", released("bro-built-against-1.0.0.jar"));
        assertThatContentAloneServes(committees);
    }

    /** A committee whose code was built against the contracts of 1.0.0: it can never run here. */
    private static void assertThatContentAloneServes(Committees committees) {
        assertThat(committees.state("bro")).isEqualTo("active");
        assertThat(committees.refusal("dk.sigtepunkt.committees.bro 1.0.0"))
                .contains("ældre udgave af kontrakterne", "indholdet gælder", "Byg den igen");
    }

    private static byte[] released(String file) throws IOException {
        try (InputStream jar =
                Objects.requireNonNull(DamagedCopiesIT.class.getResourceAsStream("/released-1.0.0/" + file))) {
            return jar.readAllBytes();
        }
    }

    /** Version 1.0.0 quoted refused files in the log, also over several lines; nothing had been taken out of it then. */
    private static void asVersionOneLogged(Installation installation) throws IOException {
        Files.deleteIfExists(installation.data().resolve("log/citater-er-fjernet"));
        Files.writeString(installation.data().resolve("log/karaf.log"), """
                2026-11-23T08:00:00,000 | WARN  | x | Refusals | 30 - x | Udvalg afvist (gammel.committee.yaml): gammel.committee.yaml, linje 3: »hemmelig
                hemmelig fortsættelse«.
                2026-11-23T08:00:01,000 | INFO  | x | Anden | 30 - x | en anden linje
                """, StandardOpenOption.APPEND);
    }

    /** As after a bad sector: the file is there, shorter than it was. */
    private static void damage(Installation installation, String prefix) throws IOException {
        Path copy = kept(installation, prefix);
        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
    }

    static Path kept(Installation installation, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(installation.data().resolve("committees"))) {
            List<Path> copies = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix)
                                    && file.toString().endsWith(".jar"))
                    .toList();
            assertThat(copies).hasSize(1);
            return copies.get(0);
        }
    }
}
