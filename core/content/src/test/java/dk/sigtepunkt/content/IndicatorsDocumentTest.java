package dk.sigtepunkt.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code core/docs/indicators.md} says of the content that the product comes with is true of it. */
class IndicatorsDocumentTest {
    private static final List<String> FIVE = List.of("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");
    private static final Set<SourceKind> PUBLIC = Set.of(
            SourceKind.STATISTIKBANKEN,
            SourceKind.JOBINDSATS,
            SourceKind.UDDANNELSESSTATISTIK,
            SourceKind.ENERGI_DATA_SERVICE);

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String document() {
        return text(Path.of("../docs/indicators.md"));
    }

    private static Stream<Committee> committees() {
        return FIVE.stream().map(id -> {
            Path file =
                    Path.of("../../committee-plugins/%s/src/main/resources/COMMITTEE-INF/committee.yaml".formatted(id));
            return new CommitteeReader(List.of())
                    .read(id, text(file), name -> Optional.of(text(file.resolveSibling(name))))
                    .fold(ReadResult.Accepted::committee, refused -> {
                        throw new AssertionError(refused.findings());
                    });
        });
    }

    /** How an indicator's figures come. */
    private static String way(Committee committee, Indicator indicator) {
        if (indicator.method().formula().isPresent()) {
            return "computed";
        }
        return committee.sources().stream()
                .filter(source -> source.figures().stream()
                        .anyMatch(one -> one.indicator().equals(indicator.id())))
                .findFirst()
                .map(source -> asked(source) ? "fetched" : "handed in")
                .orElse("typed in");
    }

    private static boolean asked(SourceDefinition source) {
        return source.connector() == Connector.STATISTIKBANKEN
                || source.connector() == Connector.PLUGIN
                || source.settings().containsKey("url");
    }

    @Test
    void countsHowTheFiguresCome() {
        Map<String, Integer> ways = new TreeMap<>();
        committees()
                .forEach(committee ->
                        committee.indicators().forEach(one -> ways.merge(way(committee, one), 1, Integer::sum)));
        assertThat(ways).hasSize(4);
        ways.forEach(
                (way, count) -> assertThat(document()).containsPattern("\\| " + way + "[^|]*\\| " + count + " \\|"));
        int all = ways.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(document()).contains("| in all | %d |".formatted(all));
    }

    @Test
    void countsWhatIsNotJudgedAndWhatIsCompared() {
        List<Indicator> all =
                committees().flatMap(one -> one.indicators().stream()).toList();
        long background = all.stream().filter(Indicator::background).count();
        long compared = all.stream()
                .filter(one -> one.method().compareWith().stream()
                        .anyMatch(area -> area.value().matches("\\d{3}")))
                .count();
        assertThat(document())
                .contains("\n%d of them are background figures".formatted(background))
                .contains("\n%d indicators are compared".formatted(compared));
    }

    @Test
    void everyIndicatorThatNamesAPublicTableFetchesIt() {
        assertThat(committees()
                        .flatMap(committee -> committee.indicators().stream()
                                .filter(one -> PUBLIC.contains(one.source().kind()))
                                .filter(one -> Set.of("typed in", "handed in").contains(way(committee, one)))))
                .isEmpty();
    }

    @Test
    void namesEveryIndicatorThatIsGoneWithWhatTookItsPlace() {
        List<String> rows = committees()
                .flatMap(committee -> committee.indicators().stream())
                .flatMap(one -> one.replaces().stream()
                        .map(former -> "| `%s.%s` | `%s` | %s |"
                                .formatted(
                                        former.former().committee(),
                                        former.former().key(),
                                        one.id(),
                                        former.reason())))
                .toList();
        assertThat(rows).hasSizeGreaterThan(14);
        assertThat(document()).contains(rows);
    }
}
