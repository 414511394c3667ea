package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.StartAttempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts in bin/ say when there is no Java 17, and how they treat names with spaces and æ, ø and å. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsIT {
    private static final int NO_JAVA_17 = 3;

    private final Installation installation = Installation.unpack("scripts");

    @ParameterizedTest
    @ValueSource(strings = {"bin/sigtepunkt", "bin/client", "bin/check"})
    void anotherJavaThan17GetsOneSentence(String script) throws IOException {
        // Neither is ever run as a server: one says what it is in a file, the other only when it is asked.
        Path newer = java("nyere", "exit 99");
        Files.writeString(newer.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n");
        assertRefused(script, newer.toString(), "er Java 25.0.3, men Sigtepunkt kører kun på Java 17");
        Path older = java("aeldre", "echo 'openjdk version \"1.8.0_402\"' >&2");
        assertRefused(script, older.toString(), "er Java 1.8.0_402, men Sigtepunkt kører kun på Java 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/sigtepunkt", "bin/client", "bin/check"})
    void aJavaHomeWithoutJavaGetsOneSentence(String script) throws IOException {
        assertRefused(script, "/findes/ikke", "JAVA_HOME er »/findes/ikke«, men der er ingen Java i den mappe");
        assertRefused(script, java("i-stykker", "exit 1").toString(), "kan ikke køre som Java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/sigtepunkt", "bin/client", "bin/check"})
    void aMachineWithoutJavaGetsOneSentence(String script) throws IOException {
        Path tools = Files.createTempDirectory(installation.home(), "tools");
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "head")) {
            Files.createSymbolicLink(
                    tools.resolve(tool),
                    Path.of(Commands.run(tools, "sh", "-c", "command -v " + tool)
                            .strip()));
        }
        StartAttempt attempt = StartAttempt.script(
                installation, Map.of("PATH", tools.toString(), "JAVA_HOME", ""), tools + "/sh", script);
        assertThat(attempt.console()).contains("der er ingen Java på maskinen").hasLineCount(1);
        assertThat(attempt.exitCode()).isEqualTo(NO_JAVA_17);
    }

    @Test
    void everythingWorksInFoldersWithSpacesAndDanishLettersWithoutALocale() throws IOException {
        Installation danish = Installation.unpack("Så står «øen» æ");
        Map<String, String> environment =
                Map.of("LC_ALL", "C", "LANG", "C", "JAVA_HOME", System.getProperty("java.home"));
        Path file = Files.writeString(
                danish.home().resolve("blåbær på øen.committee.yaml"), SmallCommittee.yaml("blaabaer"));
        StartAttempt checked = StartAttempt.script(danish, environment, "bin/check", file.toString());
        assertThat(checked.console()).contains("blåbær på øen.committee.yaml").doesNotContain("�");
        assertThat(checked.exitCode()).as(checked.console()).isIn(0, 1);
        try (Server server = danish.start(Map.of("LC_ALL", "C", "LANG", "C"))) {
            Committees committees = new Committees(server);
            committees.drop("blåbær på øen.committee.yaml", Files.readAllBytes(file));
            committees.awaitState("blaabaer", "active");
            assertThat(server.shell("sigtepunkt:deploy --dry-run \"%s\"".formatted(file)))
                    .contains("Prøvekørsel");
        }
    }

    private void assertRefused(String script, String javaHome, String words) {
        StartAttempt attempt = StartAttempt.script(installation, Map.of("JAVA_HOME", javaHome), script);
        assertThat(attempt.console()).contains(words).hasLineCount(1);
        assertThat(attempt.exitCode()).isEqualTo(NO_JAVA_17);
    }

    /** Something that looks like a Java machine. */
    private Path java(String name, String code) throws IOException {
        Path home = Files.createTempDirectory(installation.home(), name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + code + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
