package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meetings before and after a day. */
final class MeetingsTest {
    private static final WheelHolder HOLDER = new WheelHolder(
            WheelRef.of(WheelTown.HARBOUR), "Havneudvalget", WheelTown.wheel("2025-05-06", "2025-06-10"), true);
    private final Wheel wheel = Wheel.of(HOLDER, new KeptWheel(HOLDER.ref(), List.of()));

    @ParameterizedTest
    @CsvSource({
        "2025-05-05, , 2025-05-06",
        "2025-05-06, , 2025-05-06",
        "2025-05-07, 2025-05-06, 2025-06-10",
        "2025-06-10, 2025-05-06, 2025-06-10",
        "2025-06-11, 2025-06-10, "
    })
    void onItsDayAMeetingIsTheNextOne(LocalDate day, LocalDate last, LocalDate next) {
        Meetings meetings = Meetings.around(wheel, day);

        assertThat(meetings.last().map(WheelDay::day)).isEqualTo(Optional.ofNullable(last));
        assertThat(meetings.next().map(WheelDay::day)).isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void whatIsNoMeetingIsNone() {
        assertThat(Meetings.around(wheel, LocalDate.of(2025, 5, 2)).last()).isEmpty();
    }
}
