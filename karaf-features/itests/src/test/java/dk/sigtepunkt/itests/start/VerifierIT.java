package dk.sigtepunkt.itests.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.VerifierRun;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import dk.sigtepunkt.reporting.seal.SealMakers;
import dk.sigtepunkt.reporting.seal.SealOccasion;
import dk.sigtepunkt.reporting.seal.SealPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The verifier of sealed reports as a citizen runs it: the jar by itself, far from any server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifierIT {
    private static final int MOST_BYTES = 1_500_000;

    @TempDir
    Path folder;

    private final Path shipped = Installation.unpack("verifier").home().resolve("lib/verify/sigtepunkt-verify.jar");
    private final SealFile seal = SealFile.seal(
            new SealHead(
                    new SealIdentity("Havn Kommune", "quarterly", Optional.empty(), "2025K2", 1),
                    new SealOccasion(Instant.parse("2025-08-13T15:04:05Z"), "Havnerådet", Optional.empty()),
                    new SealMakers("kvartal-3", "1.0.0", Map.of(), List.of()),
                    Optional.empty(),
                    Optional.empty()),
            List.of(SealPart.of("facts", Map.of("ledighed", "3.7", "tekst", "Ærø på øen"))),
            new Random(1));

    @BeforeEach
    void write() throws IOException {
        Files.copy(shipped, folder.resolve(VerifierRun.JAR));
        Files.write(folder.resolve("segl.json"), seal.bytes());
        Files.writeString(
                folder.resolve("changed.json"), new String(seal.bytes(), UTF_8).replace("\"3.7\"", "\"2.7\""));
        Files.writeString(folder.resolve("foreign.json"), "<html>");
    }

    private VerifierRun run(String... arguments) throws IOException, InterruptedException {
        return VerifierRun.in(folder, arguments);
    }

    @Test
    void itEndsWithWhatItFoundInDanishLettersOnAnyMachine() throws IOException, InterruptedException {
        VerifierRun changed = run("--head", seal.digest(), "changed.json");
        assertThat(changed.code()).as(changed.said()).isEqualTo(1);
        assertThat(changed.said())
                .contains("2. kvartal 2025 (2025K2)", "feltet /content/ledighed", "»facts«", "ændret");
        assertThat(run("foreign.json").code()).isEqualTo(2);
        assertThat(run("--head", "abc", "changed.json").code()).isEqualTo(3);
        assertThat(run("--help")).satisfies(help -> {
            assertThat(help.code()).isZero();
            assertThat(help.said()).contains("Kontrollerer forseglede rapporter uden en server");
        });
        assertThat(run("segl.json").said()).startsWith("Sammenhængende, ikke holdt mod kendt hoved");
        VerifierRun genuine = run("--head", seal.digest(), "segl.json");
        assertThat(genuine.code()).isZero();
        assertThat(genuine.said()).startsWith("Ægte").contains("kvartalsrapporten", "Havnerådet");
    }

    @Test
    void itIsSmallAndHoldsNothingElseOfTheProduct() throws IOException {
        assertThat(Files.size(shipped)).isLessThan(MOST_BYTES);
        try (JarFile jar = new JarFile(shipped.toFile())) {
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith("dk/sigtepunkt/") && name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("dk/sigtepunkt/cli/verify/")
                            || name.startsWith("dk/sigtepunkt/reporting/seal/"));
        }
    }
}
