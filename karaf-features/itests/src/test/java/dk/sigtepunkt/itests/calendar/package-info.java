/** What the year has for people: calendars that they subscribe to, and reminders by mail. */
@NullMarked
package dk.sigtepunkt.itests.calendar;

import org.jspecify.annotations.NullMarked;
