package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a source is asked.
 *
 * @param settings as the committee wrote them; a token stands as its name
 * @param threshold a figure about fewer persons is not shown; 0 when there is no limit
 * @param indicators the indicators it has figures for
 */
public record SourceDefinitionJson(
        String connector,
        Map<String, String> settings,
        Asked rhythm,
        Bounds guards,
        int threshold,
        List<String> indicators) {
    private static final String HIDDEN = "***";

    static SourceDefinitionJson of(SourceDefinition definition) {
        return new SourceDefinitionJson(
                definition.connector().code(),
                shown(definition),
                Asked.of(definition.rhythm()),
                Bounds.of(definition.guards()),
                definition.threshold(),
                definition.figures().stream()
                        .map(figure -> figure.indicator().toString())
                        .distinct()
                        .toList());
    }

    /** A token belongs in the operator's configuration; one that somebody wrote here all the same is not repeated. */
    private static Map<String, String> shown(SourceDefinition definition) {
        Map<String, String> shown = new LinkedHashMap<>();
        definition.settings().forEach((name, value) -> shown.put(name, definition.exposed(name) ? HIDDEN : value));
        return shown;
    }

    /**
     * When it is asked, in Danish time.
     *
     * @param days {@code by-hand}, {@code daily}, {@code weekdays}, {@code weekly}, {@code monthly}, {@code publication}
     *     or {@code listed}
     * @param dates the announced days; only for {@code listed}
     */
    public record Asked(String at, String days, List<String> dates) {
        static Asked of(Rhythm rhythm) {
            return new Asked(
                    rhythm.at().toString(),
                    rhythm.days().code(),
                    rhythm.dates().stream().map(LocalDate::toString).toList());
        }
    }

    /** What its figures may do without a person looking at them first. */
    public record Bounds(
            BigDecimal largestJump, BigDecimal largestShrink, boolean signMayChange, boolean mayBeAllZero) {
        static Bounds of(Guards guards) {
            return new Bounds(
                    Decimal.of(guards.largestJump()),
                    Decimal.of(guards.largestShrink()),
                    guards.signMayChange(),
                    guards.mayBeAllZero());
        }
    }
}
