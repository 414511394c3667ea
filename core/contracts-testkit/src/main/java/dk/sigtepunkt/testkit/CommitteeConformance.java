package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.Conformance;
import dk.sigtepunkt.content.StrategyFolder;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Inherit this in an empty test class beside {@code COMMITTEE-INF/committee.yaml}; the content is then checked like the
 * server checks it, and a little more. {@code bin/check} and {@code sigtepunkt:check} say the same of a finished bundle.
 *
 * <p>The system property {@code sigtepunkt.strategies} names a folder of strategy files; with it the sigtepunkter that
 * the content names are checked too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CommitteeConformance {
    private static final String FILE = "committee.yaml";

    @SuppressWarnings("NullAway.Init")
    private ReadResult result;

    /** Where the content lies; the class path unless a test says otherwise. */
    protected ContentFiles content() {
        return new ClasspathContent(getClass());
    }

    @BeforeAll
    void readTheContent() throws IOException {
        ContentFiles files = content();
        Optional<String> text = files.text(FILE);
        assertThat(text).as("COMMITTEE-INF/%s on the class path", FILE).isPresent();
        result = new CommitteeReader(strategies()).read(FILE, text.orElseThrow(), files);
    }

    @Test
    void theServerWouldTakeIt() {
        List<Finding> refused = result.fold(accepted -> List.of(), ReadResult.Refused::findings);
        assertThat(refused).isEmpty();
    }

    @Test
    void itConforms() {
        List<Finding> findings = result.fold(accepted -> Conformance.check(FILE, accepted), refused -> List.of());
        assertThat(findings).isEmpty();
    }

    private static List<Strategy> strategies() throws IOException {
        String folder = System.getProperty("sigtepunkt.strategies", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        StrategyFolder read = StrategyFolder.read(Path.of(folder));
        assertThat(read.findings()).isEmpty();
        return read.strategies();
    }
}
