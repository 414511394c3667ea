package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What a reader chose on a page beside quarter, day and period. Whatever leads to the same page of another quarter, day or
 * period keeps it.
 *
 * @param asked by parameter, in the order of their names
 */
public record Choices(Map<String, String> asked) {
    public static final String COMMITTEE = "udvalg";
    public static final String SIGTEPUNKT = "sigtepunkt";
    public static final String STATE = "tilstand";
    public static final String LATE = "forsinket";
    public static final String OWNER = "ansvarlig";
    public static final String BOTTOM_LINE = "bundlinje";
    /** One of the United Nations' goals, by its number. */
    public static final String GOAL = "verdensmaal";
    /** The quarter in which a correction became known. */
    public static final String CORRECTED = "rettet";

    static final Choices NONE = new Choices(Map.of());

    private static final List<String> NAMES =
            List.of(COMMITTEE, SIGTEPUNKT, STATE, LATE, OWNER, BOTTOM_LINE, GOAL, CORRECTED);

    public static Choices of(PageRequest visit) {
        return new Choices(visit.query()).those((name, value) -> NAMES.contains(name) && !value.isBlank());
    }

    /**
     * What of it can be chosen in another period too.
     *
     * @param there what counts in that one
     */
    public Choices in(Strategy strategy, CatalogueSnapshot there) {
        return those((name, value) -> switch (name) {
            case COMMITTEE ->
                there.committees().stream().anyMatch(one -> one.id().value().equals(value));
            case SIGTEPUNKT ->
                strategy.sigtepunkter().stream()
                        .anyMatch(one -> one.id().value().equals(value));
            case CORRECTED ->
                QuarterPage.quarter(value)
                        .map(Period::end)
                        .filter(end -> end.isBefore(strategy.firstReport().start()))
                        .isEmpty();
            default -> true;
        });
    }

    private Choices those(BiPredicate<String, String> wanted) {
        Map<String, String> some = new TreeMap<>();
        asked.forEach((name, value) -> {
            if (wanted.test(name, value)) {
                some.put(name, value.strip());
            }
        });
        return new Choices(some);
    }
}
