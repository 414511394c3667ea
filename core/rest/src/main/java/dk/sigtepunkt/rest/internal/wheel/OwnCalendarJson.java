package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.domain.wheel.Feed;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/**
 * An address of a calendar.
 *
 * @param wheel whose year it shows, as it was asked for
 * @param address told once, when it is made, and null ever after
 */
public record OwnCalendarJson(
        String id, String wheel, String madeAt, @Nullable String address) {
    static OwnCalendarJson of(Feed feed) {
        return of(feed, null);
    }

    static OwnCalendarJson of(WheelFeeds.Made made) {
        return of(made.feed(), made.path());
    }

    private static OwnCalendarJson of(Feed feed, @Nullable String address) {
        return new OwnCalendarJson(
                feed.id(),
                feed.wheel().map(WheelRef::toString).orElse(WheelFeeds.MINE),
                InstantText.of(feed.made()),
                address);
    }

    /** Leaves the address out, so that no log can hold it. */
    @Override
    public String toString() {
        return "OwnCalendarJson[" + id + "]";
    }
}
