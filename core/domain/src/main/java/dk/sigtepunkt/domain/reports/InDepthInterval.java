package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How often the council follows up in depth; the strategy says at fixed intervals, and the municipality which. */
@Component(service = InDepthInterval.class, configurationPid = "dk.sigtepunkt.reports")
public final class InDepthInterval {
    private static final int YEAR = 4;
    private static final int LONGEST = 16;

    private final int every;

    /** PID {@code dk.sigtepunkt.reports}. */
    @interface Configuration {
        /** So many quarters from one in-depth follow-up to the next; 1 to 16. */
        int inDepthEvery() default YEAR;
    }

    @Activate
    public InDepthInterval(Configuration configuration) {
        this(configuration.inDepthEvery(), LONGEST);
    }

    private InDepthInterval(int wanted, int longest) {
        this.every = Math.max(1, Math.min(wanted, longest));
    }

    public static InDepthInterval of(int quarters) {
        return new InDepthInterval(quarters, LONGEST);
    }

    /** Whether one is due of a quarter: counted from the strategy's first year on, so that every fourth ends a year. */
    public boolean due(Period quarter, Strategy strategy) {
        int passed = 0;
        for (Period one = Period.quarter(strategy.firstYear(), 1); one.compareTo(quarter) <= 0; one = one.next()) {
            passed++;
        }
        return passed > 0 && passed % every == 0;
    }
}
