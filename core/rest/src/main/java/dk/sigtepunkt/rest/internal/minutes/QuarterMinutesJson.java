package dk.sigtepunkt.rest.internal.minutes;

import dk.sigtepunkt.domain.minutes.ReadMinutes;
import java.util.List;

/**
 * What a quarter's reports took together.
 *
 * @param total of what is told
 * @param withheld whether there was work of which too little was written to be told of
 */
public record QuarterMinutesJson(String quarter, int total, List<WorkMinutesJson> kinds, boolean withheld) {
    static QuarterMinutesJson of(ReadMinutes.OfQuarter one) {
        return new QuarterMinutesJson(
                one.quarter().code(),
                one.minutes().minutes(),
                one.minutes().kinds().stream().map(WorkMinutesJson::of).toList(),
                one.minutes().withheld());
    }
}
