package dk.sigtepunkt.rest.internal.minutes;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.minutes.Measuring;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is measured, and what it came to.
 *
 * @param since when it was turned on, or off; null when nobody ever has
 * @param version how often it was turned
 * @param quarters the newest first; none for who works on no report
 * @param reports those that the caller works on
 */
public record MinutesJson(
        boolean measured,
        @Nullable String since,
        int version,
        List<QuarterMinutesJson> quarters,
        List<ReportMinutesJson> reports) {
    static MinutesJson of(Measuring now, ReadMinutes read, Actor actor) {
        return new MinutesJson(
                now.on(),
                now.since().map(InstantText::of).orElse(null),
                now.version(),
                read.quarters(actor).stream().map(QuarterMinutesJson::of).toList(),
                read.reports(actor).stream().map(ReportMinutesJson::of).toList());
    }
}
