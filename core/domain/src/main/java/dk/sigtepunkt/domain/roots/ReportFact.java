package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;

/**
 * A number that a report shows, or has behind what it shows.
 *
 * @param id the same for the same number of the same report, as {@code committee.indicator/2025K3}
 * @param label what it is, with its period; Danish
 * @param value in its unit
 * @param about what it is a number of
 * @param change whether it says how far it is from one figure to another, which is written without its sign too
 */
public record ReportFact(String id, String label, Topic about, double value, Unit unit, boolean change, Root root) {
    /** As the report shows it. */
    public String shown() {
        String number = Danish.number(value, unit.decimals());
        return change ? UnitText.distance(number, unit) : UnitText.amount(number, unit);
    }
}
