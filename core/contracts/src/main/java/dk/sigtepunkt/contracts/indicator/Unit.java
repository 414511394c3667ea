package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * The unit of an indicator.
 *
 * @param symbol as printed after a figure, for example {@code %} or {@code mio. kr.}
 * @param decimals 0 to 3, how many decimals a reader is shown
 */
public record Unit(String symbol, UnitKind kind, int decimals) {
    public Unit {
        ValueCheck.text("enheden", symbol);
        ValueCheck.that(decimals >= 0 && decimals <= 3, "decimaler skal være 0-3");
    }
}
