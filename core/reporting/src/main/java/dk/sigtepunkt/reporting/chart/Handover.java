package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One day from which an indicator carries on the series of others.
 *
 * @param successions all of that day, at least one
 */
record Handover(LocalDate from, List<Succession> successions) {
    /** The days that lie on the axis, earliest first. */
    static List<Handover> on(TimeAxis time, Indicator indicator) {
        Map<LocalDate, List<Succession>> byDay = indicator.replaces().stream()
                .filter(succession -> !succession.ownSeries())
                .collect(Collectors.groupingBy(Succession::from, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .filter(day -> time.holds(day.getKey()))
                .map(day -> new Handover(day.getKey(), day.getValue()))
                .toList();
    }

    /** Whether what is counted changes between two periods, so that no line may join them. */
    static boolean breaks(Indicator indicator, Period before, Period after) {
        return indicator.replaces().stream()
                .filter(succession -> !succession.comparable())
                .map(Succession::from)
                .anyMatch(
                        from -> before.start().isBefore(from) && !after.start().isBefore(from));
    }

    boolean comparable() {
        return successions.stream().allMatch(Succession::comparable);
    }
}
