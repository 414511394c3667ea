package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** That an indicator says one thing: unit, direction, targets and source agree. */
public final class IndicatorRules {
    private static final List<String> PERCENT = List.of("%", "procent", "pct", "‰", "promille");
    private static final List<String> MONEY = List.of("kr", "dkk", "eur", "€");
    private static final Set<SourceKind> TABLES = Set.of(SourceKind.STATISTIKBANKEN, SourceKind.ENERGI_DATA_SERVICE);

    private static final ConformanceWords WORDS = ConformanceWords.danish();

    private IndicatorRules() {}

    public static void unitsAreWhatTheySay(Subject subject, Findings findings) {
        each(subject, (indicator, index) -> {
            Unit unit = indicator.unit();
            int line = subject.line("indicators", index, "unit");
            if (unit.kind() == UnitKind.PERCENT && !names(unit, PERCENT)) {
                findings.add(line, WORDS.noPercentage(unit));
            }
            if (unit.symbol().equals("%") && unit.kind() != UnitKind.PERCENT) {
                findings.add(line, WORDS.percentageOfOtherKind(unit.kind()));
            }
            if (unit.kind() == UnitKind.MONEY && !names(unit, MONEY)) {
                findings.add(line, WORDS.noMoney(unit));
            }
        });
    }

    /** A target that is worse than where the indicator began can only be a slip of the pen. */
    public static void targetsGoTheRightWay(Subject subject, Findings findings) {
        each(subject, (indicator, index) -> {
            boolean worse = indicator.targets().stream().anyMatch(target -> worse(indicator, target));
            if (worse) {
                findings.add(subject.line("indicators", index, "targets"), WORDS.targetBehindBaseline(indicator));
            }
        });
    }

    public static void tablesAreNamed(Subject subject, Findings findings) {
        each(subject, (indicator, index) -> {
            if (TABLES.contains(indicator.source().kind())
                    && indicator.source().dataset().isBlank()) {
                findings.add(subject.line("indicators", index, "source"), WORDS.tableNotNamed(indicator));
            }
        });
    }

    private static boolean worse(Indicator indicator, Target target) {
        double start = indicator.baseline().value();
        return (indicator.direction() == Direction.UP && target.high() < start)
                || (indicator.direction() == Direction.DOWN && target.low() > start);
    }

    private static boolean names(Unit unit, List<String> words) {
        String symbol = unit.symbol().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(symbol::contains);
    }

    private static void each(Subject subject, ObjIntConsumer<Indicator> rule) {
        List<Indicator> indicators = subject.committee().indicators();
        for (int index = 0; index < indicators.size(); index++) {
            rule.accept(indicators.get(index), index);
        }
    }
}
