package dk.sigtepunkt.domain.load;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How many live elements a committee may have before it is warned; nothing is ever refused by it. */
@Component(service = LoadLimit.class, configurationPid = "dk.sigtepunkt.load")
public final class LoadLimit {
    private static final int MOST = 1_000;

    private final int mostLiveElements;

    /** PID {@code dk.sigtepunkt.load}; what lies outside of the bounds counts as the nearer one. */
    @interface Configuration {
        /**
         * Focus areas, live actions, indicators and open questions of one committee, together; 1 to 1,000. Five minutes for
         * each of 80 in a quarter is one working day.
         */
        int mostLiveElements() default 80;
    }

    @Activate
    public LoadLimit(Configuration configuration) {
        this(configuration.mostLiveElements(), MOST);
    }

    private LoadLimit(int wanted, int most) {
        this.mostLiveElements = Math.max(1, Math.min(wanted, most));
    }

    public static LoadLimit of(int mostLiveElements) {
        return new LoadLimit(mostLiveElements, MOST);
    }

    public int mostLiveElements() {
        return mostLiveElements;
    }
}
