package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.content.StrategyReader;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Inherit this in an empty test class beside {@code COMMITTEE-INF/committee.yaml}; the content is then checked like the
 * server checks it, and a little more.
 *
 * <p>The system property {@code sigtepunkt.strategies} names a folder of strategy files; with it the sigtepunkter that
 * the content names are checked too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CommitteeConformance {
    private static final String FILE = "committee.yaml";

    @SuppressWarnings("NullAway.Init")
    private ReadResult.Accepted content;

    @BeforeAll
    void readTheContent() throws IOException {
        ClasspathContent files = new ClasspathContent(getClass());
        Optional<String> text = files.text(FILE);
        assertThat(text).as("COMMITTEE-INF/%s on the class path", FILE).isPresent();
        ReadResult result = new CommitteeReader(strategies()).read(FILE, text.orElseThrow(), files);
        content = result.fold(
                accepted -> accepted,
                refused ->
                        fail(refused.findings().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    @Test
    void everyFocusAreaHasAnIndicatorAndAnAction() {
        Committee committee = content.committee();
        committee.focusAreas().forEach(area -> {
            assertThat(committee.indicators())
                    .as("an indicator of %s", area.ref())
                    .anyMatch(
                            indicator -> indicator.focusArea().equals(area.ref().key()));
            assertThat(committee.actions())
                    .as("an action of %s", area.ref())
                    .anyMatch(action -> action.focusArea().equals(area.ref()));
        });
    }

    @Test
    void everyIndicatorHasFigures() {
        Set<String> measured = content.observations().stream()
                .flatMap(file -> file.observations().stream())
                .map(observation -> observation.indicator().toString())
                .collect(Collectors.toSet());
        assertThat(content.committee().indicators())
                .as("indicators with figures in a data file")
                .allMatch(indicator -> measured.contains(indicator.id().toString()));
    }

    @Test
    void noFigureIsKnownBeforeItsPeriodBegins() {
        content.observations().stream()
                .flatMap(file -> file.observations().stream())
                .forEach(CommitteeConformance::isKnownAfterItsPeriodBegan);
    }

    @Test
    void exampleFiguresSayThatTheyAreExamples() {
        content.observations().stream()
                .flatMap(file -> file.observations().stream())
                .filter(observation -> observation.origin() == Origin.EXAMPLE)
                .forEach(observation -> assertThat(observation.reference()).containsIgnoringCase("eksempel"));
    }

    @Test
    void everyIndicatorNamesItsSource() {
        assertThat(content.committee().indicators())
                .extracting(Indicator::source)
                .allMatch(source -> !source.attribution().isBlank());
    }

    private static void isKnownAfterItsPeriodBegan(Observation observation) {
        assertThat(observation.knownAt().toString().substring(0, 10))
                .as("%s %s", observation.indicator(), observation.period())
                .isGreaterThanOrEqualTo(
                        observation.period().start().minusDays(1).toString());
    }

    private static List<Strategy> strategies() throws IOException {
        String folder = System.getProperty("sigtepunkt.strategies", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(CommitteeConformance::strategy)
                    .toList();
        }
    }

    private static Strategy strategy(Path file) {
        try {
            return StrategyReader.read(file.toString(), Files.readString(file))
                    .fold(
                            accepted -> accepted.strategy(),
                            refused -> fail(refused.findings().toString()));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
