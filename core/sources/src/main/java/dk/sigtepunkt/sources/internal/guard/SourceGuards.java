package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.domain.sources.GuardFinding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All guards, and the two that look at what the source says about its table. */
public final class SourceGuards {
    private final GuardWords words;
    private final List<Function<GuardedAnswer, Optional<GuardFinding>>> all;

    public SourceGuards(Locale language) {
        this.words = GuardWords.in(language);
        MovementGuards movement = new MovementGuards(words);
        ExtentGuards extent = new ExtentGuards(words);
        this.all = List.of(
                movement::sign,
                movement::jump,
                extent::allZero,
                extent::missingPeriod,
                this::unit,
                extent::shrunk,
                this::closed);
    }

    /** Everything that is out of line; empty when the figures may be taken in. */
    public List<GuardFinding> findings(GuardedAnswer examined) {
        return all.stream()
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

    private Optional<GuardFinding> unit(GuardedAnswer examined) {
        String wanted = examined.mapping().unit();
        Optional<String> named =
                unit(examined.facts().units(), examined.mapping().value());
        Optional<String> expected =
                wanted.isEmpty() ? named.flatMap(any -> examined.unitBefore().get()) : Optional.of(wanted);
        return expected.filter(unit -> named.filter(unit::equalsIgnoreCase).isEmpty())
                .map(unit -> new GuardFinding(GuardFinding.Kind.UNIT, words.anotherUnit(named, unit)));
    }

    private Optional<GuardFinding> closed(GuardedAnswer examined) {
        return examined.facts().active()
                ? Optional.empty()
                : Optional.of(new GuardFinding(GuardFinding.Kind.CLOSED, words.closed()));
    }
}
