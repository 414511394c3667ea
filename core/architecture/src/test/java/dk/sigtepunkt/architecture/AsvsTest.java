package dk.sigtepunkt.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line of {@code core/docs/asvs.md} is held by tests that there are, or says why not. */
class AsvsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern LINE = Pattern.compile("\\| ([0-9., to]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Contract))`");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(ROOT.resolve("core/docs/asvs.md")).stream()
                .filter(line -> line.matches("\\| [0-9].*"))
                .toList();
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyLineSaysOnceWhatItRestsOn() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(200)
                .allSatisfy(line -> assertThat(line)
                        .matches(LINE)
                        .containsPattern("\\| (`[A-Z]|not applicable: |\\*\\*gap\\*\\*: )"));
        assertThat(lines().stream().map(line -> line.split("\\|")[1].strip())).doesNotHaveDuplicates();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> named = lines().stream()
                .flatMap(line -> TEST.matcher(line).results().map(found -> found.group(1)))
                .collect(toSet());
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(tests()).containsAll(named);
    }
}
