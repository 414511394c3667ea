package dk.sigtepunkt.rest.internal.json;

import dk.sigtepunkt.contracts.Unit;

/** @param decimals how many decimals a reader is shown */
public record UnitJson(String symbol, String kind, int decimals) {
    public static UnitJson of(Unit unit) {
        return new UnitJson(unit.symbol(), unit.kind().code(), unit.decimals());
    }
}
