package dk.sigtepunkt.reporting.sealed;

import static dk.sigtepunkt.reporting.sealed.ReadFacts.number;
import static dk.sigtepunkt.reporting.sealed.ReadFacts.text;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A key figure as a seal has it.
 *
 * @param title as it was called then
 * @param unit empty where a reader of today knows no such
 * @param period of the newest value, as {@code 2025K3}; empty when there was none
 * @param share of the progress that was to be expected by then; 1 is all of it
 * @param status empty where a reader of today knows no such
 */
public record ReadKeyFigure(
        String indicator,
        String title,
        Optional<Unit> unit,
        Optional<String> period,
        OptionalDouble value,
        OptionalDouble share,
        Optional<AssessmentCode> status) {
    static ReadKeyFigure of(Object tree) {
        return new ReadKeyFigure(
                text(tree, "/indicator").orElse(""),
                text(tree, "/title").orElse(""),
                unit(tree),
                text(tree, "/newest/period"),
                number(tree, "/newest/value"),
                number(tree, "/share"),
                ReadFacts.status(tree, "/status/code"));
    }

    private static Optional<Unit> unit(Object tree) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> text(tree, "/unit/kind").equals(Optional.of(kind.code())))
                .findFirst()
                .flatMap(kind -> text(tree, "/unit/symbol")
                        .map(symbol -> new Unit(
                                symbol,
                                kind,
                                ReadFacts.whole(tree, "/unit/decimals").orElse(0))));
    }
}
