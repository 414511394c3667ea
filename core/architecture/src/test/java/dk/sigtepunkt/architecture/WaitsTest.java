package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests wait in one place; what else pauses is no wait for something to become true. */
class WaitsTest {
    @Test
    void testsWaitInOnePlace() {
        assertThat(Waits.in(ArchitectureTest.MODULES))
                .containsExactly(
                        "core/domain: dk.sigtepunkt.domain.Eventually",
                        // Code of a committee, in the server: it hangs and it is slow.
                        "karaf-features/itests: dk.sigtepunkt.itests.fixture.FixtureContribution",
                        // It looks again and again at what a server says while it boots.
                        "karaf-features/itests: dk.sigtepunkt.itests.reading.BootLook");
    }

    @Test
    void aLoopThatSpinsIsNamedAndOneInTheProductIsNot(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        String waiting = "package dk.sigtepunkt; class %s { void look() { while (true) { %s; } } }";
        write(root.resolve("src/main/java/Opening.java"), waiting.formatted("Opening", "Thread.sleep(1)"));
        write(root.resolve("src/test/java/SpinTest.java"), waiting.formatted("SpinTest", "Thread.onSpinWait()"));
        write(root.resolve("src/test/java/CalmTest.java"), waiting.formatted("CalmTest", "Eventually.await(this)"));

        assertThat(Waits.in(Sources.below(root))).containsExactly(": dk.sigtepunkt.SpinTest");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
