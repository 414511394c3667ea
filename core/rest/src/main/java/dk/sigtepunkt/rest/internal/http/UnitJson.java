package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.contracts.indicator.Unit;

/** @param decimals how many decimals a reader is shown */
public record UnitJson(String symbol, String kind, int decimals) {
    public static UnitJson of(Unit unit) {
        return new UnitJson(unit.symbol(), unit.kind().code(), unit.decimals());
    }
}
