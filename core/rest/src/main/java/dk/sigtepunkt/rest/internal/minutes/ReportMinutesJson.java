package dk.sigtepunkt.rest.internal.minutes;

import dk.sigtepunkt.domain.minutes.ReadMinutes;
import java.util.List;

/**
 * What a report took.
 *
 * @param report as /api/v1/written-reports calls it
 * @param total of what is told
 * @param withheld whether there was work of which too little was written to be told of
 */
public record ReportMinutesJson(String report, int total, List<WorkMinutesJson> kinds, boolean withheld) {
    static ReportMinutesJson of(ReadMinutes.OfReport one) {
        return new ReportMinutesJson(
                one.report().name(),
                one.minutes().minutes(),
                one.minutes().kinds().stream().map(WorkMinutesJson::of).toList(),
                one.minutes().withheld());
    }
}
