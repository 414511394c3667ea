package dk.sigtepunkt.reporting.calendar;

import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import java.util.List;
import java.util.Locale;

/** What is said in a calendar. */
interface CalendarWords {
    /** Danish until there is another set. */
    static CalendarWords in(Locale language) {
        return new DanishCalendarWords();
    }

    /** What the calendar is called. */
    String name(List<Wheel> shown);

    String summary(Wheel wheel, WheelDay entry);

    /** @param state how it stands with the entry, a phrase */
    String description(String state, WheelDay entry, boolean example);
}
