package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.WheelObjection;
import dk.sigtepunkt.contracts.wheel.WheelPlan;
import dk.sigtepunkt.contracts.wheel.WheelRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wheel as it is in fact: what is declared, with all that people changed of it. What had passed when something was changed
 * stays where it was, so that nobody moves a deadline that was missed.
 *
 * @param adjusted what is left, declared and added, cancelled entries too
 * @param days in their order
 */
public record Wheel(WheelHolder holder, KeptWheel kept, AnnualWheel adjusted, List<WheelDay> days) {
    public Wheel {
        days = List.copyOf(days);
    }

    public static Wheel of(WheelHolder holder, KeptWheel kept) {
        AdjustedWheel adjusted = new AdjustedWheel(holder.declared());
        kept.standing().forEach(adjusted::take);
        return new Wheel(holder, kept, adjusted.wheel(), days(holder, adjusted));
    }

    private static List<WheelDay> days(WheelHolder holder, AdjustedWheel adjusted) {
        WheelPlan declared = WheelPlan.of(holder.declared());
        WheelPlan plan = WheelPlan.of(adjusted.wheel());
        Set<String> cancelled = adjusted.cancelled();
        Map<String, Adjustment> last = adjusted.last();
        return adjusted.wheel().entries().stream()
                .flatMap(entry -> plan.day(entry.key()).stream()
                        .map(day -> new WheelDay(
                                entry,
                                day,
                                declared.day(entry.key()).orElse(day),
                                cancelled.contains(entry.key()),
                                declared.day(entry.key()).isEmpty(),
                                Optional.ofNullable(last.get(entry.key())))))
                .sorted(WheelDay.IN_ORDER)
                .toList();
    }

    public WheelRef ref() {
        return holder.ref();
    }

    public Optional<WheelDay> find(String key) {
        return days.stream().filter(one -> one.entry().key().equals(key)).findFirst();
    }

    public List<WheelDay> in(int year) {
        return days.stream().filter(one -> one.day().getYear() == year).toList();
    }

    public List<MeetingFree> free(int year) {
        return adjusted.meetingFree().stream()
                .filter(one -> one.from().getYear() == year || one.to().getYear() == year)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    /** What of it a quarter's report waits for, in its order. */
    public List<WheelDay> reporting(Period quarter) {
        return days.stream()
                .filter(WheelDay::reports)
                .filter(one -> one.entry().quarter().equals(Optional.of(quarter)))
                .toList();
    }

    /** What hangs on an entry, over others too, and has not fallen away. */
    public List<WheelDay> hanging(String key) {
        WheelPlan plan = WheelPlan.of(adjusted);
        return days.stream()
                .filter(one -> !one.cancelled() && plan.hangs(one.entry().key(), key))
                .toList();
    }

    /** What does not hold in it, of what takes place. */
    public List<WheelObjection> objections() {
        Set<String> left = days.stream()
                .filter(one -> !one.cancelled())
                .map(one -> one.entry().key())
                .collect(java.util.stream.Collectors.toSet());
        return WheelRules.objections(adjusted).stream()
                .filter(one -> left.contains(one.key()))
                .toList();
    }

    /** The years in which it has something, in their order. */
    public List<Integer> years() {
        return days.stream()
                .map(WheelDay::day)
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .toList();
    }

    /** What an entry is in the wheel now. */
    public Optional<WheelEntry> entry(String key) {
        return adjusted.find(key);
    }
}
