package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

/** When the figure after a given one should have come. */
public final class Freshness {
    private Freshness() {}

    /** The period that the next figure is about. */
    public static Period nextPeriod(Indicator indicator, Period newest) {
        Period next = newest;
        for (int step = 0; step < indicator.every(); step++) {
            next = next.next();
        }
        return next;
    }

    /** The day by which the next figure can be expected. */
    public static LocalDate due(Indicator indicator, Period newest) {
        return dueFor(indicator, nextPeriod(indicator, newest));
    }

    /** The day by which the figure for a period can be expected. */
    public static LocalDate dueFor(Indicator indicator, Period period) {
        return period.end().plusDays(indicator.source().publicationLagDays());
    }

    /** The first day on which the figure for a period is missing, if it has not come. */
    public static LocalDate overdueFrom(Indicator indicator, Period period) {
        return dueFor(indicator, period).plusDays(1);
    }

    /** True when a newer figure should have been there before the given day. */
    public static boolean stale(Indicator indicator, Period newest, LocalDate day) {
        return due(indicator, newest).isBefore(day);
    }
}
