package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an action is expected to change in an indicator's figures, beside what they would do without it.
 *
 * @param lagMonths from the action's first day until it shows in figures, 0 to 120
 * @param byYear what it adds in a calendar year, in the indicator's unit; less than nothing where it takes away. What it
 *     added in a year stays in the years after
 * @param reason why that much is expected
 */
public record ExpectedEffect(IndicatorId indicator, int lagMonths, SortedMap<Integer, Double> byYear, String reason) {
    private static final int LONGEST_LAG = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public ExpectedEffect {
        ValueCheck.that(
                lagMonths >= 0 && lagMonths <= LONGEST_LAG,
                "en virknings forsinkelse er 0 til %d måneder, ikke %d".formatted(LONGEST_LAG, lagMonths));
        ValueCheck.that(!byYear.isEmpty(), "en forventet virkning skal have mindst ét år");
        byYear.forEach((year, change) -> {
            ValueCheck.that(
                    year >= FIRST_YEAR && year <= LAST_YEAR, "%d er ikke et år for en virkning".formatted(year));
            ValueCheck.finite("den forventede virkning", change);
        });
        ValueCheck.text("begrundelsen for en forventet virkning", reason);
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }
}
