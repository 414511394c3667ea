package dk.sigtepunkt.domain.text;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an action is expected to change, said in one way wherever it is said: with its sign and the indicator's unit of change. */
public final class DanishEffect {
    private DanishEffect() {}

    /** With every decimal it has: {@code +2,0 procentpoint}, {@code −3 dage}; without a unit where nobody knows it. */
    public static String change(double value, Optional<Unit> unit) {
        int decimals = Math.max(unit.map(Unit::decimals).orElse(0), Danish.decimals(value));
        String size = Danish.number(Math.abs(value), decimals);
        return unit.map(known -> signed(value, size, known)).orElseGet(() -> sign(value) + size);
    }

    /** @param size the number without its sign */
    public static String signed(double value, String size, Unit unit) {
        return sign(value) + UnitText.distance(size, unit);
    }

    private static String sign(double value) {
        return value > 0 ? "+" : value < 0 ? "−" : "";
    }

    /** {@code +0,2 procentpoint om året i 2023-2025, +0,1 procentpoint i 2026}: years with the same change are said together. */
    public static String years(ExpectedEffect effect, Optional<Unit> unit) {
        List<String> said = new ArrayList<>();
        int first = effect.byYear().firstKey();
        for (Map.Entry<Integer, Double> year : effect.byYear().entrySet()) {
            Double next = effect.byYear().get(year.getKey() + 1);
            if (next == null || !next.equals(year.getValue())) {
                said.add(change(year.getValue(), unit) + span(first, year.getKey()));
                first = effect.byYear().tailMap(year.getKey() + 1).keySet().stream()
                        .findFirst()
                        .orElse(year.getKey());
            }
        }
        return String.join(", ", said);
    }

    private static String span(int first, int last) {
        if (first == last) {
            return " i " + last;
        }
        return " om året i %d%s%d".formatted(first, last == first + 1 ? " og " : "–", last);
    }

    /** When it shows, for the middle of a line. */
    public static String shows(ExpectedEffect effect) {
        return effect.lagMonths() == 0
                ? "ses med det samme"
                : "ses efter " + Danish.count(effect.lagMonths(), "måned", "måneder");
    }

    /** All of it, with why: {@code Måling +1,5 dage i 2026, ses efter 6 måneder (som i nabobyen)}. */
    public static String told(ExpectedEffect effect, String name, Optional<Unit> unit) {
        return "%s %s, %s (%s)"
                .formatted(
                        name,
                        years(effect, unit),
                        shows(effect),
                        effect.reason().strip());
    }
}
