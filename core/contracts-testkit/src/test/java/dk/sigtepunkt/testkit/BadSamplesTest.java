package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeCheck;
import dk.sigtepunkt.content.CommitteeCheck.Verdict;
import dk.sigtepunkt.content.StrategyFolder;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad sample has one fault, and its first line says on which line it is to be found and in what sentence. */
class BadSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/bad");
    private static final Path STRATEGIES =
            Path.of("../../karaf-features/distribution/src/main/resources/etc/strategies");
    private static final Pattern EXPECTED = Pattern.compile("# linje (\\d+): (.+)");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachIsRejectedWithTheRightWordsOnTheRightLine(Path sample) throws IOException {
        Matcher expected = EXPECTED.matcher(Files.readAllLines(sample).get(0));
        assertThat(expected.matches()).as("the first line says what to expect").isTrue();
        Verdict verdict =
                new CommitteeCheck(StrategyFolder.read(STRATEGIES).strategies(), Municipality.UNNAMED).check(sample);
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.findings()).extracting(Finding::line).containsOnly(Integer.valueOf(expected.group(1)));
        assertThat(verdict.findings()).extracting(Finding::sentence).contains(expected.group(2));
        assertThat(verdict.findings())
                .extracting(Finding::file)
                .containsOnly(sample.getFileName().toString());
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void theSampleTheyAreMadeFromIsFine() throws IOException {
        Verdict verdict = new CommitteeCheck(StrategyFolder.read(STRATEGIES).strategies(), Municipality.UNNAMED)
                .check(Path.of("src/test/resources/good.committee.yaml"));
        assertThat(verdict.findings()).isEmpty();
    }
}
