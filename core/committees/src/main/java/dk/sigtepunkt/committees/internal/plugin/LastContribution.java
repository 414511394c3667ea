package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Statement.LastGood;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of one committee's contribution.
 *
 * @param version the version of the committee that was last seen with its contribution, or seen to have none
 * @param speaks whether that version has one
 * @param said the last good answer for each quarter, for the newest quarters; never a failure
 */
record LastContribution(String version, boolean speaks, SortedMap<Period, LastGood> said) {
    static final LastContribution NONE = new LastContribution("", false, Collections.emptySortedMap());
    static final int MOST_QUARTERS = 40;

    LastContribution {
        SortedMap<Period, LastGood> newest = new TreeMap<>(said);
        while (newest.size() > MOST_QUARTERS) {
            newest.remove(newest.firstKey());
        }
        newest.values().forEach(LastContribution::good);
        said = Collections.unmodifiableSortedMap(newest);
    }

    private static void good(LastGood said) {
        if (said.contribution() instanceof Contribution.Failure) {
            throw new IllegalArgumentException("a failure is nothing to remember");
        }
    }

    LastContribution seen(String version, boolean speaks) {
        return new LastContribution(version, speaks, said);
    }

    LastContribution with(Period period, LastGood answer) {
        SortedMap<Period, LastGood> more = new TreeMap<>(said);
        more.put(period, answer);
        return new LastContribution(version, speaks, more);
    }
}
