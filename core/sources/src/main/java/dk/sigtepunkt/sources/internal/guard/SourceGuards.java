package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.domain.sources.GuardFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All guards, and the two that look at what the source says about its table. */
public final class SourceGuards {
    private static final List<Function<GuardedAnswer, Optional<GuardFinding>>> ALL = List.of(
            MovementGuards::sign,
            MovementGuards::jump,
            ExtentGuards::allZero,
            ExtentGuards::missingPeriod,
            SourceGuards::unit,
            ExtentGuards::shrunk,
            SourceGuards::closed);

    private SourceGuards() {}

    /** Everything that is out of line; empty when the figures may be taken in. */
    public static List<GuardFinding> findings(GuardedAnswer examined) {
        return ALL.stream()
                .map(guard -> guard.apply(examined))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The unit that a table names for a column, or for the whole. */
    public static Optional<String> unit(Map<String, String> units, String column) {
        return Optional.ofNullable(units.get(column))
                .or(() -> Optional.ofNullable(units.get("")))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty());
    }

    private static Optional<GuardFinding> unit(GuardedAnswer examined) {
        String wanted = examined.mapping().unit();
        Optional<String> named =
                unit(examined.facts().units(), examined.mapping().value());
        Optional<String> expected =
                wanted.isEmpty() ? named.flatMap(any -> examined.unitBefore().get()) : Optional.of(wanted);
        return expected.filter(unit -> named.filter(unit::equalsIgnoreCase).isEmpty())
                .map(unit -> new GuardFinding(
                        GuardFinding.Kind.UNIT,
                        "Kilden opgør i %s; der var ventet »%s«."
                                .formatted(
                                        named.map("»%s«"::formatted).orElse("en enhed, som den ikke nævner"), unit)));
    }

    private static Optional<GuardFinding> closed(GuardedAnswer examined) {
        return examined.facts().active()
                ? Optional.empty()
                : Optional.of(
                        new GuardFinding(
                                GuardFinding.Kind.CLOSED,
                                "Kilden melder, at tabellen er lukket; se efter, om tallene er hele, og hvor de findes fremover."));
    }
}
