package dk.sigtepunkt.reporting.calendar;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Some wheels as a calendar by RFC 5545. An entry keeps its name for ever, and its number grows whenever its wheel is changed,
 * so that a calendar that follows it moves what was moved and strikes what was cancelled.
 */
public final class CalendarFile {
    /** How long a meeting is taken to last: nobody says when one ends. */
    private static final Duration MEETING = Duration.ofHours(2);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);
    private static final CalendarWords SAID = CalendarWords.in(Danish.LOCALE);
    private static final String ZONE = Danish.ZONE.getId();

    private final CalendarLines lines = new CalendarLines();
    private final ToldWheels told;
    private final String stamp;

    private CalendarFile(ToldWheels told, Instant made) {
        this.told = told;
        this.stamp = LOCAL.format(LocalDateTime.ofInstant(made, ZoneOffset.UTC)) + "Z";
    }

    /**
     * @param shown those of the wheels that are told of that are to be in it
     * @param made when it is asked for
     */
    public static String of(ToldWheels told, List<Wheel> shown, Instant made) {
        return new CalendarFile(told, made).written(shown);
    }

    private String written(List<Wheel> shown) {
        lines.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Sigtepunkt//Aarshjul//DA");
        lines.line("CALSCALE:GREGORIAN").line("METHOD:PUBLISH");
        lines.text("X-WR-CALNAME", SAID.name(shown));
        lines.line("X-WR-TIMEZONE:" + ZONE).line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        zone();
        shown.forEach(wheel -> wheel.days().forEach(entry -> event(wheel, entry)));
        return lines.line("END:VCALENDAR").toString();
    }

    /** Central Europe's clock, as the Union has set it since 1996. */
    private void zone() {
        lines.line("BEGIN:VTIMEZONE").line("TZID:" + ZONE);
        lines.line("BEGIN:DAYLIGHT")
                .line("TZOFFSETFROM:+0100")
                .line("TZOFFSETTO:+0200")
                .line("TZNAME:CEST");
        lines.line("DTSTART:19960331T020000")
                .line("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .line("END:DAYLIGHT");
        lines.line("BEGIN:STANDARD")
                .line("TZOFFSETFROM:+0200")
                .line("TZOFFSETTO:+0100")
                .line("TZNAME:CET");
        lines.line("DTSTART:19961027T030000")
                .line("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .line("END:STANDARD");
        lines.line("END:VTIMEZONE");
    }

    private void event(Wheel wheel, WheelDay entry) {
        lines.line("BEGIN:VEVENT");
        lines.line("UID:%s.%s@sigtepunkt".formatted(wheel.ref(), entry.entry().key()));
        lines.line("DTSTAMP:" + stamp);
        lines.line("SEQUENCE:" + wheel.kept().version());
        entry.entry().time().ifPresentOrElse(time -> timed(entry.day().atTime(time)), () -> wholeDay(entry.day()));
        lines.text("SUMMARY", SAID.summary(wheel, entry));
        if (!entry.entry().place().isEmpty()) {
            lines.text("LOCATION", entry.entry().place());
        }
        boolean example = wheel.holder().declared().origin() == Origin.EXAMPLE && !entry.added();
        lines.text("DESCRIPTION", SAID.description(WORDS.state(told.state(wheel, entry)), entry, example));
        lines.text("CATEGORIES", WORDS.kind(entry.entry().kind()));
        lines.line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        lines.line(entry.entry().time().isPresent() ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
        lines.line("END:VEVENT");
    }

    private void timed(LocalDateTime begin) {
        lines.line("DTSTART;TZID=%s:%s".formatted(ZONE, LOCAL.format(begin)));
        lines.line("DTEND;TZID=%s:%s".formatted(ZONE, LOCAL.format(begin.plus(MEETING))));
    }

    private void wholeDay(LocalDate day) {
        lines.line("DTSTART;VALUE=DATE:" + DAY.format(day));
        lines.line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    }
}
