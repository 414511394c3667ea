package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.WorkingDays;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.DeadlineTask;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Deadlines of wheels, said to who has to do it: some working days before, and once more when one has passed and nothing came.
 * What is delivered, cancelled, or was missed long ago is not said; the wheel tells that.
 */
@Component
public final class WheelReminders implements ReminderSource {
    static final int DAYS_AHEAD = 5;

    /** A quarter: by then the next one is due. */
    static final int PASSED_FOR = 92;

    private final ReadWheels wheels;
    private final ReminderWords words = ReminderWords.in(Danish.LOCALE);
    private final WheelWords said = WheelWords.in(Danish.LOCALE);

    @Activate
    public WheelReminders(@Reference ReadWheels wheels) {
        this.wheels = wheels;
    }

    @Override
    public List<Reminder> due(LocalDate day, Reading reading) {
        ToldWheels told = wheels.told(reading);
        return told.all().stream()
                .filter(wheel -> wheel.holder().active())
                .flatMap(wheel -> of(told, wheel, day))
                .toList();
    }

    private Stream<Reminder> of(ToldWheels told, Wheel wheel, LocalDate day) {
        List<WheelDay> near = wheel.days().stream()
                .filter(one -> one.entry().kind().deadline() || one.entry().kind() == EntryKind.HEARING)
                .filter(one -> !sayOn(one).isAfter(day) && !one.day().isBefore(day.minusDays(PASSED_FOR)))
                .toList();
        return told.told(wheel, near).stream()
                .flatMap(one -> switch (one.state().kind()) {
                    case COMING, TODAY -> Stream.of(reminder(one, false));
                    case MISSING -> Stream.of(reminder(one, true));
                    case PASSED, FULFILLED, CANCELLED -> Stream.empty();
                });
    }

    private static LocalDate sayOn(WheelDay entry) {
        return WorkingDays.from(entry.day(), -DAYS_AHEAD);
    }

    private Reminder reminder(ToldWheels.Told told, boolean passed) {
        Wheel wheel = told.wheel();
        WheelDay entry = told.entry();
        DeadlineTask task = DeadlineTask.of(wheel, entry);
        String title = said.title(entry);
        boolean example = wheel.holder().declared().origin() == Origin.EXAMPLE && !entry.added();
        String name = wheel.holder().name();
        return new Reminder(
                "wheel/%s/%s/%s/%s"
                        .formatted(wheel.ref(), entry.entry().key(), entry.day(), passed ? "passed" : "soon"),
                wheel.ref()
                        .committeeId()
                        .map(committee -> Reminder.Audience.all(task.needed(), committee))
                        .orElseGet(() -> Reminder.Audience.overall(task.needed())),
                new Reminder.Said(
                        title,
                        passed
                                ? words.deadlinePassed(name, title, entry.day(), example)
                                : words.deadlineSoon(name, title, entry.day(), example),
                        task.path()),
                passed ? entry.day().plusDays(1) : sayOn(entry),
                entry.day());
    }
}
