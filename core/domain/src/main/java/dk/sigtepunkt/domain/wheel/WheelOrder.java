package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Finds where a body would take a quarter's report up before those below it have brought theirs. */
final class WheelOrder {
    private final WheelHolders holders;
    private final Collection<Wheel> wheels;

    WheelOrder(WheelHolders holders, Collection<Wheel> wheels) {
        this.holders = holders;
        this.wheels = List.copyOf(wheels);
    }

    /** One of whose two the other has to come first. */
    record Breach(Period quarter, Wheel lower, WheelDay last, Wheel higher, WheelDay first) {
        /** Tells two breaches apart, on whatever days they lie. */
        String key() {
            return String.join(
                    "|",
                    quarter.code(),
                    lower.ref().toString(),
                    last.entry().key(),
                    higher.ref().toString(),
                    first.entry().key());
        }
    }

    List<Breach> breaches() {
        TreeSet<Period> quarters = new TreeSet<>();
        wheels.forEach(wheel -> wheel.days().stream()
                .filter(WheelDay::reports)
                .forEach(day -> day.entry().quarter().ifPresent(quarters::add)));
        List<Breach> found = new ArrayList<>();
        for (Period quarter : quarters) {
            for (Wheel higher : wheels) {
                Optional<WheelDay> first = higher.reporting(quarter).stream()
                        .filter(day -> day.entry().kind() == EntryKind.REPORT)
                        .findFirst();
                first.ifPresent(day -> below(higher, quarter)
                        .forEach(lower -> lower.reporting(quarter).stream()
                                .filter(one -> !one.day().isBefore(day.day()))
                                .map(one -> new Breach(quarter, lower, one, higher, day))
                                .forEach(found::add)));
            }
        }
        return found;
    }

    private List<Wheel> below(Wheel higher, Period quarter) {
        OptionalInt level = holders.level(higher.holder(), quarter);
        return wheels.stream()
                .filter(one -> one.holder().active())
                .filter(one -> {
                    OptionalInt other = holders.level(one.holder(), quarter);
                    return level.isPresent() && other.isPresent() && other.getAsInt() < level.getAsInt();
                })
                .toList();
    }
}
