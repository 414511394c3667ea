package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.WheelPlan;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts what people changed on top of what is declared, one change after the other; a change of what is not there is none. */
final class AdjustedWheel implements WheelChange.Cases<AnnualWheel> {
    private final Map<String, Adjustment> last = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private AnnualWheel wheel;
    private LocalDate today = LocalDate.MIN;

    AdjustedWheel(AnnualWheel declared) {
        this.wheel = declared;
    }

    AnnualWheel wheel() {
        return wheel;
    }

    Set<String> cancelled() {
        return Set.copyOf(cancelled);
    }

    Map<String, Adjustment> last() {
        return Map.copyOf(last);
    }

    void take(Adjustment adjustment) {
        today = LocalDate.ofInstant(adjustment.by().at(), Danish.ZONE);
        WheelChange change = adjustment.change();
        wheel = change.fold(this);
        if (change instanceof WheelChange.Moved moved) {
            last.put(moved.entry(), adjustment);
        } else if (change instanceof WheelChange.Cancelled gone) {
            last.put(gone.entry(), adjustment);
        } else if (change instanceof WheelChange.Added added) {
            last.put(added.entry().key(), adjustment);
        }
    }

    @Override
    public AnnualWheel moved(WheelChange.Moved moved) {
        WheelPlan before = WheelPlan.of(wheel);
        AnnualWheel next = wheel.changing(
                moved.entry(), entry -> entry.on(moved.to()).at(moved.time().or(entry::time)));
        for (WheelEntry entry : wheel.entries()) {
            boolean passed = before.day(entry.key()).filter(today::isAfter).isPresent();
            if (passed && before.hangs(entry.key(), moved.entry())) {
                LocalDate then = before.day(entry.key()).orElseThrow();
                next = next.changing(entry.key(), one -> one.on(then));
            }
        }
        return next;
    }

    @Override
    public AnnualWheel cancelled(WheelChange.Cancelled gone) {
        WheelPlan plan = WheelPlan.of(wheel);
        for (WheelEntry entry : wheel.entries()) {
            boolean passed = plan.day(entry.key()).filter(today::isAfter).isPresent();
            if (entry.key().equals(gone.entry()) || (!passed && plan.hangs(entry.key(), gone.entry()))) {
                cancelled.add(entry.key());
            }
        }
        return wheel;
    }

    @Override
    public AnnualWheel added(WheelChange.Added added) {
        return wheel.find(added.entry().key()).isPresent() ? wheel : wheel.with(added.entry());
    }

    @Override
    public AnnualWheel freed(WheelChange.Freed freed) {
        return wheel.without(freed.days());
    }

    @Override
    public AnnualWheel takenBack(WheelChange.TakenBack back) {
        return wheel;
    }
}
