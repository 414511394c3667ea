package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much is measured: series are indicators times areas, and the last of them may be one figure shorter. */
enum Size {
    SMALL(200, 1, Period.quarter(2022, 1), 16, 3_200),
    MEDIUM(400, 100, Period.quarter(2022, 1), 16, 627_000),
    LARGE(980, 100, new Period(Frequency.MONTH, 2021, 1), 60, 5_800_000);

    private final int indicators;
    private final int areas;

    @SuppressWarnings("ImmutableEnumChecker") // A record of numbers.
    private final Period first;

    private final int longest;
    private final int observations;

    Size(int indicators, int areas, Period first, int longest, int observations) {
        this.indicators = indicators;
        this.areas = areas;
        this.first = first;
        this.longest = longest;
        this.observations = observations;
    }

    int indicators() {
        return indicators;
    }

    int areas() {
        return areas;
    }

    int series() {
        return indicators * areas;
    }

    int observations() {
        return observations;
    }

    Frequency frequency() {
        return first.frequency();
    }

    Period[] periods() {
        return Stream.iterate(first, Period::next).limit(longest).toArray(Period[]::new);
    }

    /** How many figures a series has, from the first period on: as many as possible, so that the total is met. */
    int length(int series) {
        int lacking = series() * longest - observations;
        return longest - (lacking / series()) - (series >= series() - lacking % series() ? 1 : 0);
    }

    /** The first is the municipality. */
    String area(int area) {
        return area == 0 ? Town.area() : "b" + (100 + area);
    }

    String indicator(int indicator) {
        return "maaling.i" + (1000 + indicator);
    }

    /** Quarters of a whole number: sums of them are exact, in whatever order a database adds them. */
    double value(int series, int period) {
        long mixed = (series * 0x9E3779B97F4A7C15L + period * 0xC2B2AE3D27D4EB4FL) ^ 0x165667B19E3779F9L;
        return 1000 + (mixed >>> 40) % 4000 / 4.0 + period;
    }

    IntStream eachSeries() {
        return IntStream.range(0, series());
    }

    String word() {
        return "%s (%,d series, %,d observations)"
                .formatted(name().toLowerCase(Locale.ROOT), series(), observations())
                .replace(',', ' ');
    }
}
