package dk.sigtepunkt.sources.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.contracts.time.Rhythm.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimetableTest {
    private static final LocalTime QUARTER_PAST_EIGHT = LocalTime.of(8, 15);

    private static Timetable at(LocalTime time, Days days) {
        return new Timetable(new Rhythm(time, days, List.of()), day -> !day.isBefore(LocalDate.of(2025, 11, 13)));
    }

    private static Instant utc(String text) {
        return Instant.parse(text);
    }

    /** 1 November 2025 was a Saturday; Denmark is an hour ahead of UTC in winter. */
    @ParameterizedTest
    @CsvSource({
        "DAILY,       2025-11-01T07:15:00Z, 2025-11-02T07:15:00Z",
        "WEEKDAYS,    2025-10-31T07:15:00Z, 2025-11-03T07:15:00Z",
        "WEEKLY,      2025-10-31T07:14:00Z, 2025-11-03T07:15:00Z",
        "MONTHLY,     2025-10-31T07:15:00Z, 2025-11-03T07:15:00Z",
        "MONTHLY,     2025-11-03T07:15:00Z, 2025-12-01T07:15:00Z",
        "PUBLICATION, 2025-11-03T07:15:00Z, 2025-11-10T07:15:00Z",
        "PUBLICATION, 2025-11-10T07:15:00Z, 2025-11-13T07:15:00Z",
        "PUBLICATION, 2025-11-14T07:15:00Z, 2025-11-17T07:15:00Z"
    })
    void theNextTimeFollowsTheRhythm(Days days, Instant after, Instant expected) {
        assertThat(at(QUARTER_PAST_EIGHT, days).next(after)).contains(expected);
        assertThat(at(QUARTER_PAST_EIGHT, days).latest(expected)).contains(expected);
    }

    @Test
    void theClockOnTheWallCountsWhenSummerTimeBeginsAndEnds() {
        Timetable morning = at(QUARTER_PAST_EIGHT, Days.DAILY);
        assertThat(morning.next(utc("2026-03-28T12:00:00Z"))).contains(utc("2026-03-29T06:15:00Z"));
        assertThat(morning.next(utc("2025-10-25T12:00:00Z"))).contains(utc("2025-10-26T07:15:00Z"));
        Timetable night = at(LocalTime.of(2, 30), Days.DAILY);
        assertThat(night.next(utc("2026-03-28T12:00:00Z"))).contains(utc("2026-03-29T01:30:00Z"));
        assertThat(night.next(utc("2025-10-25T12:00:00Z"))).contains(utc("2025-10-26T00:30:00Z"));
        assertThat(night.next(utc("2025-10-26T00:30:00Z"))).contains(utc("2025-10-27T01:30:00Z"));
    }

    @Test
    void afterALongTimeDownOnlyTheLastTimeIsDue() {
        assertThat(at(QUARTER_PAST_EIGHT, Days.WEEKLY).latest(utc("2025-11-20T12:00:00Z")))
                .contains(utc("2025-11-17T07:15:00Z"));
    }

    @Test
    void listedDaysAreTheOnlyOnesAndFilesByHandHaveNone() {
        List<LocalDate> dates = List.of(LocalDate.of(2025, 2, 11), LocalDate.of(2026, 5, 12));
        Timetable listed = new Timetable(new Rhythm(QUARTER_PAST_EIGHT, Days.LISTED, dates), day -> true);
        Instant now = utc("2025-11-20T12:00:00Z");
        assertThat(listed.next(now)).contains(utc("2026-05-12T06:15:00Z"));
        assertThat(listed.latest(now)).contains(utc("2025-02-11T07:15:00Z"));
        assertThat(listed.next(utc("2026-05-12T06:15:00Z"))).isEqualTo(Optional.empty());
        assertThat(at(QUARTER_PAST_EIGHT, Days.BY_HAND).next(now)).isEmpty();
        assertThat(at(QUARTER_PAST_EIGHT, Days.BY_HAND).latest(now)).isEmpty();
    }
}
