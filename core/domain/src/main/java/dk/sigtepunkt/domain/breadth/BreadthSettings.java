package dk.sigtepunkt.domain.breadth;

import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where people live, as they are counted, and of how few nothing is told. */
@Component(service = BreadthSettings.class, configurationPid = "dk.sigtepunkt.breadth")
public final class BreadthSettings {
    private static final int HIGHEST = 100;
    private static final int MOST_PLACES = 30;
    private static final int LONGEST_PLACE = 60;

    private final int least;
    private final List<String> places;

    /** PID {@code dk.sigtepunkt.breadth}. Both hold for what is counted from then on. */
    @interface Configuration {
        /** A group of fewer people is not told of; 3 to 100, and the nearer of them for what lies outside. */
        int leastShown() default 5;

        /**
         * The parts of the municipality, at most 30, each at most 60 characters; few of them, since nothing is told of any when one
         * has too few people.
         */
        String[] places() default {};
    }

    @Activate
    public BreadthSettings(Configuration configuration) {
        this(configuration.leastShown(), List.of(configuration.places()));
    }

    private BreadthSettings(int least, List<String> places) {
        this.least = Math.max(SmallCounts.FEWEST, Math.min(least, HIGHEST));
        this.places = places.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(place -> !place.isEmpty() && place.length() <= LONGEST_PLACE)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    public static BreadthSettings of(int least, String... places) {
        return new BreadthSettings(least, List.of(places));
    }

    public int least() {
        return least;
    }

    /** In the order in which they are asked for. */
    public List<String> places() {
        return places;
    }
}
