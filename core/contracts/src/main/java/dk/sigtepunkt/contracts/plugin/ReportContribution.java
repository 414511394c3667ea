package dk.sigtepunkt.contracts.plugin;

import dk.sigtepunkt.contracts.time.Period;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a committee says in its own words in a report. Optional: a committee without one is complete.
 *
 * <p>Register it as an OSGi service from the committee's own bundle; the core knows from the bundle whose it is.
 */
@ConsumerType
@FunctionalInterface
public interface ReportContribution {
    /**
     * Called by the core while the committee's part of a report is assembled: once a report, on a thread of the core's,
     * possibly several at a time, with at most two seconds to answer. Being slow, throwing or returning null is named
     * in the report as a failure of this committee and harms no other.
     *
     * @param period the quarter that is reported
     * @return {@link Contribution.Nothing} when there is nothing to say
     */
    Contribution contribute(Period period);
}
