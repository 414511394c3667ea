package dk.sigtepunkt.contracts.wheel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** On which day each entry of a wheel lies, once what it hangs on is followed to its end. Immutable. */
public final class WheelPlan {
    private final Map<String, WheelEntry> entries;
    private final Map<String, LocalDate> days = new HashMap<>();

    private WheelPlan(AnnualWheel wheel) {
        this.entries = wheel.entries().stream()
                .collect(Collectors.toMap(WheelEntry::key, one -> one, (first, again) -> first));
        for (WheelEntry entry : wheel.entries()) {
            follow(entry.key(), new HashSet<>()).ifPresent(day -> days.put(entry.key(), day));
        }
    }

    public static WheelPlan of(AnnualWheel wheel) {
        return new WheelPlan(wheel);
    }

    /** Empty where there is no such entry, and where what it hangs on leads to none, or back to itself. */
    public Optional<LocalDate> day(String key) {
        return Optional.ofNullable(days.get(key));
    }

    /** Whether an entry hangs on another one, over others too; so does none on itself. */
    public boolean hangs(String key, String on) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = support(key);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(on)) {
                return true;
            }
            at = support(at.get());
        }
        return false;
    }

    private Optional<String> support(String key) {
        return Optional.ofNullable(entries.get(key))
                .flatMap(entry -> entry.when()
                        .<Optional<String>>fold(on -> Optional.empty(), beside -> Optional.of(beside.entry())));
    }

    private Optional<LocalDate> follow(String key, Set<String> way) {
        LocalDate known = days.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        WheelEntry entry = entries.get(key);
        if (entry == null || !way.add(key)) {
            return Optional.empty();
        }
        return entry.when()
                .<Optional<LocalDate>>fold(
                        on -> Optional.of(on.day()),
                        beside -> follow(beside.entry(), way).map(day -> beside(entry, day, beside.workingDays())));
    }

    private static LocalDate beside(WheelEntry entry, LocalDate day, int workingDays) {
        LocalDate own = WorkingDays.from(day, workingDays);
        // Bodies may meet on a Saturday; nobody hands anything in on one.
        return entry.kind().deadline() ? WorkingDays.onOrBefore(own) : own;
    }
}
