package dk.sigtepunkt.domain.text;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.Map;

/** A number with its unit as Danish writes them together: what stands in a table's head does not always follow a number. */
public final class UnitText {
    private static final String SPACE = "\u00a0";
    private static final String RANK = "plads";
    private static final String INDEX = "indeks ";

    /** A unit that begins with a number reads as a second number after the first. */
    private static final Map<String, String> SCALES = Map.of(
            "1.000 ", "tusind ",
            "1000 ", "tusind ",
            "1.000.000 ", "mio. ");

    private UnitText() {}

    /** {@code tusind GJ} for {@code 1.000 GJ}, {@code placering} for a rank; else the unit as it is written. */
    public static String name(Unit unit) {
        if (isRank(unit)) {
            return "placering";
        }
        String symbol = unit.symbol();
        return SCALES.entrySet().stream()
                .filter(scale -> symbol.startsWith(scale.getKey()))
                .map(scale -> scale.getValue() + symbol.substring(scale.getKey().length()))
                .findFirst()
                .orElse(symbol);
    }

    /** {@code nr. 11}, {@code indeks 58,2 (1990 = 100)}, {@code 1.312 tusind GJ}. */
    public static String amount(String number, Unit unit) {
        if (isRank(unit)) {
            return "nr." + SPACE + number;
        }
        return unit.symbol().startsWith(INDEX)
                ? INDEX.strip() + SPACE + number + " " + unit.symbol().substring(INDEX.length())
                : number + SPACE + name(unit);
    }

    /** How far it is from one figure to another: {@code 5 pladser}, {@code 0,5 procentpoint}. */
    public static String distance(String number, Unit unit) {
        return number
                + SPACE
                + switch (unit.kind()) {
                    case PERCENT -> "procentpoint";
                    case INDEX -> "point";
                    default -> isRank(unit) ? places(number) : name(unit);
                };
    }

    /** Whether a number in it is a place in a row, of which a lower one is higher up. */
    public static boolean isRank(Unit unit) {
        return unit.kind() == UnitKind.SCORE && unit.symbol().equals(RANK);
    }

    private static String places(String number) {
        return number.matches("1(,0+)?") ? RANK : "pladser";
    }
}
