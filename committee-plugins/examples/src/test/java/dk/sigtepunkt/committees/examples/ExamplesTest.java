package dk.sigtepunkt.committees.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.sigtepunkt.content.ArtifactReader;
import dk.sigtepunkt.content.Conformance;
import dk.sigtepunkt.content.StrategyFolder;
import dk.sigtepunkt.content.result.ArtifactResult;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committee file beside this module's pom is a whole committee, and says that it is an example. */
class ExamplesTest {
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".committee.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAcceptedWholeWithItsVersion(Path file) throws IOException {
        assertThat(read(file).version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(read(file).content().committee().id())
                .hasToString(file.getFileName().toString().replace(".committee.yaml", ""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void conformsAsABundleMust(Path file) throws IOException {
        assertThat(Conformance.check(file.getFileName().toString(), read(file).content()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyIndicatorHasFiguresOfEveryYearOfTheStrategy(Path file) throws IOException {
        ArtifactResult.Accepted accepted = read(file);
        assertThat(accepted.content().committee().indicators())
                .allSatisfy(indicator -> assertThat(observations(accepted))
                        .filteredOn(observation -> observation.indicator().equals(indicator.id()))
                        .extracting(observation -> observation.period().year())
                        .contains(2022, 2023, 2024, 2025));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingMadeUpSaysSo(Path file) throws IOException {
        ArtifactResult.Accepted accepted = read(file);
        Committee committee = accepted.content().committee();
        assertThat(committee.description()).contains("eksempeldata");
        assertThat(committee.nameNote()).startsWith("Eksempel");
        assertThat(committee.actions()).extracting(Action::origin).containsOnly(Origin.EXAMPLE);
        assertThat(committee.indicators())
                .flatExtracting(Indicator::targets)
                .allSatisfy(target -> assertThat(target.toString()).contains("Eksempelmål"));
        assertThat(committee.indicators())
                .allSatisfy(indicator ->
                        assertThat(indicator.source().attribution()).contains("eksempeldata"));
        assertThat(observations(accepted)).isNotEmpty().allSatisfy(observation -> {
            assertThat(observation.origin()).isEqualTo(Origin.EXAMPLE);
            assertThat(observation.reference()).startsWith("Eksempeldata");
        });
    }

    private static List<Observation> observations(ArtifactResult.Accepted accepted) {
        return accepted.content().observations().stream()
                .flatMap(block -> block.observations().stream())
                .toList();
    }

    private static ArtifactResult.Accepted read(Path file) throws IOException {
        return new ArtifactReader(strategies())
                .read(file.getFileName().toString(), Files.readAllBytes(file))
                .fold(accepted -> accepted, refused -> fail(refused.findings().toString()));
    }

    private static List<Strategy> strategies() throws IOException {
        StrategyFolder folder = StrategyFolder.read(Path.of(System.getProperty("sigtepunkt.strategies", "")));
        assertThat(folder.strategies()).isNotEmpty();
        return folder.strategies();
    }
}
