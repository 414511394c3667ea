package dk.sigtepunkt.contracts.source;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the rows of a source's table become the figures of one indicator. Columns are named as in the source: variable
 * codes in Statistikbanken and JSON-stat, keywords' codes in PX, headings in CSV and XLSX.
 *
 * @param where the value that a row must have in each of these columns; other rows are left out
 * @param period the column with the period
 * @param area the column with the area code; empty when every row is about the municipality
 * @param areas the source's word for an area to our code, for example {@code København} to {@code 101}; other areas
 *     are left out unless this is empty
 * @param breakdowns the name of each breakdown, for example {@code koen}, to its column
 * @param totals for a breakdown the value that means "all of them"
 * @param value the column with the figure
 * @param count the column with the number of persons behind a figure, which protection looks at; empty when the figure
 *     itself is that number, or none is behind it
 * @param factor what a figure is multiplied by to be in the indicator's unit
 * @param unit the unit the source must name, as it names it; empty when that is not checked
 */
public record FigureMapping(
        IndicatorId indicator,
        Map<String, String> where,
        String period,
        String area,
        Map<String, String> areas,
        Map<String, String> breakdowns,
        Map<String, String> totals,
        String value,
        String count,
        double factor,
        String unit) {
    public FigureMapping {
        where = ordered(where);
        areas = ordered(areas);
        breakdowns = ordered(breakdowns);
        totals = ordered(totals);
        ValueCheck.text("kolonnen med perioden", period);
        ValueCheck.text("kolonnen med tallet", value);
        ValueCheck.that(Double.isFinite(factor) && factor != 0, "factor skal være et tal forskelligt fra 0");
        ValueCheck.that(
                breakdowns.keySet().containsAll(totals.keySet()),
                "totals nævner en opdeling, som ikke står i breakdowns");
    }

    private static Map<String, String> ordered(Map<String, String> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
