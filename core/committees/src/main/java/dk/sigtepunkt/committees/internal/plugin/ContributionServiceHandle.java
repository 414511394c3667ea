package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service that speaks for whatever committee its bundle, in this version, brings. */
final class ContributionServiceHandle {
    /** As the framework orders services: the highest ranking one speaks, then the oldest. */
    static final Comparator<ContributionServiceHandle> BY_RANK = Comparator.<ContributionServiceHandle>comparingInt(
                    speaker -> speaker.ranking)
            .thenComparing(speaker -> speaker.service, Comparator.reverseOrder());

    private final long bundle;
    private final String version;
    private final long service;
    private final Function<Period, @Nullable Contribution> plugin;
    private volatile int ranking;
    private @Nullable SerialCaller line;
    private Contribution.@Nullable Failure closed;

    /**
     * @param bundle as {@link KnownCommittee#carrier()}
     * @param version as {@link KnownCommittee#version()}
     */
    ContributionServiceHandle(
            long bundle, String version, long service, int ranking, Function<Period, @Nullable Contribution> plugin) {
        this.bundle = bundle;
        this.version = version;
        this.service = service;
        this.ranking = ranking;
        this.plugin = plugin;
    }

    void rank(int ranking) {
        this.ranking = ranking;
    }

    /** An update in place keeps the bundle: only the version tells its services from those of the version before. */
    boolean speaksFor(KnownCommittee committee) {
        return committee.active()
                && committee.carrier() == bundle
                && committee.version().equals(version);
    }

    long bundle() {
        return bundle;
    }

    /** @param opening makes the line of calls when the service is asked for the first time */
    synchronized SerialCaller line(Function<Function<Period, @Nullable Contribution>, SerialCaller> opening) {
        SerialCaller present = line;
        if (present == null) {
            present = opening.apply(plugin);
            line = present;
            if (closed != null) {
                present.close(closed, Duration.ZERO);
            }
        }
        return present;
    }

    /** No call starts any more; waits for one under way. */
    void close(Contribution.Failure instead, Duration atMost) {
        SerialCaller present;
        synchronized (this) {
            closed = instead;
            present = line;
        }
        if (present != null) {
            present.close(instead, atMost);
        }
    }
}
