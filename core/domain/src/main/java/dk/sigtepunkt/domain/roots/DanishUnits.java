package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.domain.roots.Measure.Kind;
import dk.sigtepunkt.domain.text.UnitText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** The units of indicators, as numbers of a text are held against them. */
final class DanishUnits {
    /** Words that say in what is counted, and not what. */
    private static final Set<String> MEASURES = Set.of(
            "dage",
            "uger",
            "måneder",
            "år",
            "timer",
            "minutter",
            "km",
            "m",
            "m2",
            "ton",
            "kg",
            "point",
            "borgere",
            "personer",
            "indbyggere",
            "kwh",
            "gj",
            "elever",
            "børn",
            "stk");

    private DanishUnits() {}

    /** Whether the word says in what is counted, and not what. */
    static boolean isMeasure(String noun) {
        return MEASURES.contains(noun);
    }

    static Measure measure(ReportFact fact) {
        Unit unit = fact.unit();
        String symbol = unit.symbol().toLowerCase(Locale.ROOT);
        if (unit.kind() == UnitKind.PERCENT) {
            return Measure.of(fact.change() ? Kind.POINTS : Kind.PERCENT);
        }
        if (symbol.startsWith("procentpoint")) {
            return Measure.of(Kind.POINTS);
        }
        if (UnitText.isRank(unit)) {
            return Measure.of(Kind.RANK);
        }
        BigDecimal factor = factor(symbol);
        String rest = symbol.replaceFirst("^(mio\\. |mia\\. |tusind |1\\.?000 |1\\.?000\\.?000 )", "");
        return rest.startsWith("kr")
                ? new Measure(Kind.MONEY, factor, "")
                : new Measure(Kind.COUNTED, factor, rest.split(" ", 2)[0]);
    }

    private static BigDecimal factor(String symbol) {
        if (symbol.startsWith("mio. ") || symbol.startsWith("1.000.000 ")) {
            return BigDecimal.TEN.pow(6);
        }
        if (symbol.startsWith("mia. ")) {
            return BigDecimal.TEN.pow(9);
        }
        return symbol.matches("(tusind|1\\.?000) .*") ? BigDecimal.TEN.pow(3) : BigDecimal.ONE;
    }

    /** Whether what is counted are places in a row. */
    static boolean ranks(Measure written) {
        return written.noun().startsWith("plads");
    }
}
