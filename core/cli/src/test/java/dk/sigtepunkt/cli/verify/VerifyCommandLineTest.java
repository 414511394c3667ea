package dk.sigtepunkt.cli.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.seal.SealMakers;
import dk.sigtepunkt.reporting.seal.SealOccasion;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.seal.Withholding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier as a citizen calls it, good, changed and foreign files. */
class VerifyCommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private SealFile first = seal("2025K1", Optional.empty());
    private SealFile second = seal("2025K2", Optional.of(first.link()));

    private static SealFile seal(String quarter, Optional<SealLink> before) {
        SealHead head = new SealHead(
                new SealIdentity("Havn Kommune", "quarterly", Optional.empty(), quarter, 1),
                new SealOccasion(
                        Instant.parse(quarter.substring(0, 4) + "-0" + quarter.charAt(5) + "-09T17:00:00Z"),
                        "Havnerådet",
                        Optional.empty()),
                new SealMakers("kvartal-3", "1.4.0", Map.of(), List.of()),
                Optional.empty(),
                before);
        return SealFile.seal(head, List.of(SealPart.of("facts", Map.of("ledighed", "3.7"))), new Random(1));
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("2025K1.json"), first.bytes());
        Files.write(folder.resolve("2025K2.json"), second.bytes());
        String changed = new String(second.bytes(), UTF_8).replace("\"3.7\"", "\"2.7\"");
        Files.writeString(folder.resolve("changed.json"), changed);
        Files.writeString(folder.resolve("foreign.json"), "{}");
    }

    private int run(String... arguments) {
        printed.reset();
        complained.reset();
        return new VerifyCommandLine(new PrintStream(printed, true, UTF_8), new PrintStream(complained, true, UTF_8))
                .run(List.of(arguments));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void itEndsWithWhatItFound() {
        assertThat(run("--head", second.digest(), file("2025K1.json"), file("2025K2.json")))
                .isZero();
        assertThat(printed.toString(UTF_8)).startsWith("Ægte");
        assertThat(run(file("2025K1.json"), file("2025K2.json"))).isZero();
        assertThat(printed.toString(UTF_8)).startsWith("Sammenhængende, ikke holdt mod kendt hoved");
        assertThat(run("--head", first.digest().toUpperCase(Locale.ROOT), file("2025K1.json"), file("2025K2.json")))
                .isEqualTo(1);
        assertThat(run(file("changed.json"))).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("2025K2", "feltet /content/ledighed i delen »facts«");
        assertThat(run(file("foreign.json"))).isEqualTo(2);
        assertThat(run(file("none.json"))).isEqualTo(2);
    }

    @Test
    void calledWronglyItSaysHow() {
        for (List<String> wrong :
                List.of(List.<String>of(), List.of("--head"), List.of("--head", "abc", "x"), List.of("--other", "x"))) {
            assertThat(run(wrong.toArray(String[]::new))).isEqualTo(3);
            assertThat(complained.toString(UTF_8)).contains("Brug: java -jar sigtepunkt-verify.jar");
        }
        assertThat(run("--help")).isZero();
    }

    @Test
    void whatAFileSaysDoesNotSteerTheTerminal() throws IOException {
        SealFile closed = first.withhold(Set.of(0), Withholding.CLOSED, "\u001b[2J\nÆgte\u202e");
        Files.write(folder.resolve("closed.json"), closed.bytes());
        assertThat(run(file("closed.json"))).isZero();
        assertThat(printed.toString(UTF_8)).doesNotContain("\u001b", "\nÆgte", "\u202e");
    }
}
