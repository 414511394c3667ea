package dk.sigtepunkt.contracts.time;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When a source is asked, in Danish time.
 *
 * @param at the time of day, for Danmarks Statistik 08:15
 * @param dates the announced days; only for {@link Days#LISTED}
 */
public record Rhythm(LocalTime at, Days days, List<LocalDate> dates) {
    /** Never by itself: files that are handed in. */
    public static final Rhythm BY_HAND = new Rhythm(LocalTime.of(8, 15), Days.BY_HAND, List.of());

    public Rhythm {
        dates = dates.stream().sorted().toList();
        ValueCheck.that(
                (days == Days.LISTED) != dates.isEmpty(),
                "tidsplanen »listed« kræver datoer, og kun den må have nogen");
    }

    /** Which days a source is asked on. */
    public enum Days {
        BY_HAND("by-hand"),
        DAILY("daily"),
        WEEKDAYS("weekdays"),
        /** Mondays. */
        WEEKLY("weekly"),
        /** The first weekday of a month. */
        MONTHLY("monthly"),
        /**
         * From the day a figure of the source is expected every weekday until it is there; else on Mondays, to find
         * figures that were revised.
         */
        PUBLICATION("publication"),
        LISTED("listed");

        private final String code;

        Days(String code) {
            this.code = code;
        }

        /** The word used in {@code committee.yaml}. */
        public String code() {
            return code;
        }
    }
}
