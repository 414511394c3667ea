package dk.sigtepunkt.contracts.wheel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold within one wheel, as it is declared and as people change it. */
public final class WheelRules {
    private static final WheelRuleWords WORDS = WheelRuleWords.danish();

    private final AnnualWheel wheel;
    private final WheelPlan plan;
    private final List<WheelObjection> found = new ArrayList<>();

    private WheelRules(AnnualWheel wheel) {
        this.wheel = wheel;
        this.plan = WheelPlan.of(wheel);
    }

    /** In the order of the entries; none when the wheel is sound. */
    public static List<WheelObjection> objections(AnnualWheel wheel) {
        WheelRules rules = new WheelRules(wheel);
        Set<String> keys = new HashSet<>();
        for (WheelEntry entry : wheel.entries()) {
            if (keys.add(entry.key())) {
                rules.check(entry);
            } else {
                rules.found.add(WORDS.keyTwice(entry));
            }
        }
        return List.copyOf(rules.found);
    }

    private void check(WheelEntry entry) {
        Optional<LocalDate> day = plan.day(entry.key());
        if (day.isEmpty()) {
            found.add(hangsOnNothing(entry));
            return;
        }
        if (entry.kind().deadline() && !WorkingDays.is(day.get())) {
            found.add(WORDS.closedThen(entry, day.get()));
        }
        wheel.meetingFree().stream()
                .filter(free -> entry.kind().gathers() && free.has(day.get()))
                .findFirst()
                .ifPresent(free -> found.add(WORDS.meetingFree(entry, day.get(), free)));
        wheel.entries().stream()
                .filter(other -> entry.demands() && other.kind() == EntryKind.REPORT)
                .filter(report -> report.quarter().equals(entry.quarter()))
                .forEach(report -> plan.day(report.key())
                        .filter(day.get()::isAfter)
                        .ifPresent(then -> found.add(WORDS.afterOwnReport(entry, day.get(), report, then))));
    }

    private WheelObjection hangsOnNothing(WheelEntry entry) {
        Optional<String> unknown = entry.when()
                .<Optional<String>>fold(
                        on -> Optional.empty(),
                        beside -> Optional.of(beside.entry())
                                .filter(key -> wheel.find(key).isEmpty()));
        return unknown.map(key -> WORDS.unknownEntry(entry, key)).orElseGet(() -> WORDS.ring(entry));
    }
}
