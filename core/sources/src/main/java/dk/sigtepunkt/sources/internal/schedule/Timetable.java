package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.text.Danish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a rhythm into points in time, in Danish time whatever the clocks do. */
public final class Timetable {
    /** Longer than any rhythm waits; listed days are looked up instead. */
    private static final int DAYS = 40;

    private final Rhythm rhythm;
    private final Predicate<LocalDate> awaited;

    /** @param awaited whether a figure of the source is expected by a day and not there; asked on weekdays only */
    public Timetable(Rhythm rhythm, Predicate<LocalDate> awaited) {
        this.rhythm = rhythm;
        this.awaited = awaited;
    }

    /** The first time after the given one; empty when there is none. */
    public Optional<Instant> next(Instant after) {
        LocalDate today = LocalDate.ofInstant(after, Danish.ZONE);
        return days(today, 1).map(this::at).filter(time -> time.isAfter(after)).findFirst();
    }

    /** The last time that is no later than the given one: what is run once after the server was down. */
    public Optional<Instant> latest(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        return days(today, -1).map(this::at).filter(time -> !time.isAfter(now)).findFirst();
    }

    private Stream<LocalDate> days(LocalDate from, int step) {
        if (rhythm.days() == Rhythm.Days.LISTED) {
            return step > 0
                    ? rhythm.dates().stream().filter(day -> !day.isBefore(from))
                    : rhythm.dates().stream()
                            .sorted((one, other) -> other.compareTo(one))
                            .filter(day -> !day.isAfter(from));
        }
        return IntStream.range(0, DAYS)
                .mapToObj(count -> from.plusDays((long) count * step))
                .filter(this::on);
    }

    private boolean on(LocalDate day) {
        return switch (rhythm.days()) {
            case BY_HAND, LISTED -> false;
            case DAILY -> true;
            case WEEKDAYS -> weekday(day);
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTHLY -> firstWeekday(day);
            case PUBLICATION -> weekday(day) && (day.getDayOfWeek() == DayOfWeek.MONDAY || awaited.test(day));
        };
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static boolean firstWeekday(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return weekday(day) && (day.getDayOfMonth() == 1 || (monday && day.getDayOfMonth() <= 3));
    }

    /** A time that is skipped in spring is an hour later; one that comes twice in autumn is the first of the two. */
    private Instant at(LocalDate day) {
        return ZonedDateTime.of(day, rhythm.at(), Danish.ZONE).toInstant();
    }
}
