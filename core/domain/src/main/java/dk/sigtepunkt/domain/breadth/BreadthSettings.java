package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.domain.municipality.Installation;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people live, as they are counted, and of how few nothing is told. */
@Component(service = BreadthSettings.class, configurationPid = "dk.sigtepunkt.breadth")
public final class BreadthSettings {
    private static final int HIGHEST = 100;

    private final int least;
    private final List<String> places;

    /** PID {@code dk.sigtepunkt.breadth}; it holds for what is counted from then on. */
    @interface Configuration {
        /** A group of fewer people is not told of; 3 to 100, and the nearer of them for what lies outside. */
        int leastShown() default 5;
    }

    @Activate
    public BreadthSettings(Configuration configuration, @Reference Installation installation) {
        this(configuration.leastShown(), HIGHEST, installation.parts());
    }

    private BreadthSettings(int wanted, int highest, List<String> places) {
        this.least = Math.max(SmallCounts.FEWEST, Math.min(wanted, highest));
        this.places = List.copyOf(places);
    }

    public static BreadthSettings of(int least, String... places) {
        return new BreadthSettings(least, HIGHEST, List.of(places));
    }

    public int least() {
        return least;
    }

    /** In the order in which they are asked for. */
    public List<String> places() {
        return places;
    }
}
