package dk.sigtepunkt.contracts.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on what, in wheels that nobody has made up. */
class WheelPlanTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    private static WheelEntry entry(String key, EntryKind kind, When when) {
        return new WheelEntry(key, kind, "Punkt " + key, when, Optional.empty(), "", Optional.empty());
    }

    /** Some meetings on any day, and many entries that hang on one another. */
    private static AnnualWheel any(Random random) {
        List<WheelEntry> entries = new ArrayList<>();
        for (int at = 0; at < 30; at++) {
            EntryKind kind = List.of(EntryKind.values()).get(random.nextInt(EntryKind.values().length));
            When when = at < 5
                    ? new When.On(START.plusDays(random.nextInt(3000)))
                    : new When.Beside("e" + random.nextInt(at), random.nextInt(41) - 20);
            entries.add(entry("e" + at, at < 5 ? EntryKind.MEETING : kind, when));
        }
        return new AnnualWheel(Origin.REAL, entries, List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMovedMeetingMovesAllThatHangsOnItAndNothingElse(int seed) {
        Random random = new Random(seed);
        AnnualWheel wheel = any(random);
        LocalDate to = WheelPlan.of(wheel).day("e0").orElseThrow().plusDays(100);
        WheelPlan before = WheelPlan.of(wheel);
        WheelPlan after = WheelPlan.of(wheel.changing("e0", one -> one.on(to)));
        assertThat(wheel.entries()).allSatisfy(one -> {
            boolean moves = one.key().equals("e0") || before.hangs(one.key(), "e0");
            assertThat(after.day(one.key()).equals(before.day(one.key()))).isNotEqualTo(moves);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void whatHangsIsNeverDueWhenTheTownHallIsClosed(int seed) {
        AnnualWheel wheel = any(new Random(seed));
        WheelPlan plan = WheelPlan.of(wheel);
        assertThat(wheel.entries())
                .filteredOn(one -> one.kind().deadline())
                .isNotEmpty()
                .allMatch(one -> WorkingDays.is(plan.day(one.key()).orElseThrow()));
        assertThat(WheelRules.objections(wheel)).isEmpty();
    }

    @Test
    void countsWorkingDaysOnly() {
        LocalDate maundy = LocalDate.of(2025, 4, 17);
        assertThat(WorkingDays.from(maundy, 1)).isEqualTo("2025-04-22");
        assertThat(WorkingDays.from(maundy, -1)).isEqualTo("2025-04-16");
        assertThat(WorkingDays.from(maundy, 0)).isEqualTo(maundy);
        assertThat(WorkingDays.onOrBefore(maundy)).isEqualTo("2025-04-16");
        for (LocalDate day = START; day.getYear() < 2024; day = day.plusDays(1)) {
            if (WorkingDays.is(day)) {
                assertThat(WorkingDays.from(WorkingDays.from(day, 7), -7)).isEqualTo(day);
            }
        }
    }

    @Test
    void whatHangsOnNothingIsTold() {
        AnnualWheel ring = new AnnualWheel(
                Origin.REAL,
                List.of(
                        entry("a", EntryKind.REPORT, new When.Beside("b", 1)),
                        entry("b", EntryKind.REPORT, new When.Beside("a", 1)),
                        entry("c", EntryKind.REPORT, new When.Beside("borte", 1)),
                        entry("d", EntryKind.MEETING, new When.On(START)),
                        entry("d", EntryKind.MEETING, new When.On(START))),
                List.of());
        assertThat(WheelRules.objections(ring))
                .extracting(WheelObjection::code)
                .containsExactly("ring", "ring", "unknown-entry", "key-twice");
        assertThat(WheelPlan.of(ring).day("a")).isEmpty();
        assertThat(WheelPlan.of(ring).hangs("a", "a")).isTrue();
    }

    @Test
    void aDeadlineAfterTheReportThatWaitsForItIsTold() {
        Optional<Period> quarter = Optional.of(Period.parse("2025K1"));
        LocalDate day = LocalDate.of(2025, 5, 6);
        WheelEntry report =
                new WheelEntry("r", EntryKind.REPORT, "Rapport", new When.On(day), Optional.empty(), "", quarter);
        WheelEntry late = new WheelEntry(
                "f", EntryKind.DEADLINE, "Frist", new When.Beside("r", 1), Optional.empty(), "", quarter);
        AnnualWheel wheel = new AnnualWheel(Origin.REAL, List.of(report, late), List.of());
        assertThat(WheelRules.objections(wheel))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence())
                        .contains("»Frist« onsdag den 7. maj 2025", "»Rapport« tirsdag den 6. maj 2025"));
        assertThat(WheelRules.objections(wheel.changing("f", one -> one.on(day))))
                .isEmpty();
    }
}
