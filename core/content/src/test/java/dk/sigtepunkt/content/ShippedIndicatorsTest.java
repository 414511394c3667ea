package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is judged in the content that the product comes with: never a figure that only helps to arrive at another. */
class ShippedIndicatorsTest {
    private static final Path PLUGINS = Path.of("../../committee-plugins");
    private static final List<Indicator> INDICATORS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        INDICATORS.clear();
        try (Stream<Path> files = Files.walk(PLUGINS)) {
            for (Path file : files.filter(ShippedIndicatorsTest::content).toList()) {
                INDICATORS.addAll(indicators(file));
            }
        }
    }

    private static boolean content(Path file) {
        String name = file.toString();
        return !name.contains("target/") && name.endsWith("committee.yaml");
    }

    private static List<Indicator> indicators(Path file) throws IOException {
        return new CommitteeReader(List.of())
                .read(file.getFileName().toString(), Files.readString(file), name -> data(file.resolveSibling(name)))
                .fold(ReadResult.Accepted::committee, refused -> {
                    throw new AssertionError(
                            refused.findings().stream().map(Finding::toString).toList());
                })
                .indicators();
    }

    private static Optional<String> data(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    @Test
    void everyInputOfAFormulaIsABackgroundFigureOrHasATargetThatSomebodyAdopted() {
        Map<IndicatorId, Indicator> all =
                INDICATORS.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        List<Indicator> inputs = INDICATORS.stream()
                .flatMap(indicator -> indicator.method().formula().stream())
                .map(Formula::of)
                .flatMap(List::stream)
                .map(all::get)
                .toList();
        assertThat(inputs).hasSizeGreaterThan(5).doesNotContainNull();
        assertThat(inputs)
                .allMatch(input -> input.background()
                        || input.targets().stream()
                                .allMatch(target -> target.adopted().isPresent()));
    }

    @Test
    void noProjectionIsJudged() {
        List<Indicator> projections = INDICATORS.stream()
                .filter(indicator -> indicator.method().forward())
                .toList();
        assertThat(projections).isNotEmpty().allMatch(Indicator::background);
    }

    @Test
    void whatIsAskedForAndWhatThereIsRoomForAreJudgedByTheirRelation() {
        List<Indicator> pairs = INDICATORS.stream()
                .filter(indicator ->
                        indicator.method().companions().stream().anyMatch(one -> one.role() != Companion.Role.OUTLOOK))
                .toList();
        assertThat(pairs).isNotEmpty().allMatch(Indicator::background);
        assertThat(pairs)
                .allMatch(one -> INDICATORS.stream()
                        .filter(Indicator::judged)
                        .flatMap(indicator -> indicator.method().formula().stream())
                        .anyMatch(formula -> formula.of().contains(one.id())));
    }
}
