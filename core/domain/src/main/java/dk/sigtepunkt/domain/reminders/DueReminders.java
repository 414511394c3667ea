package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All that waits for people today, from every source: the one place that says to whom. */
@Component(service = DueReminders.class)
public final class DueReminders {
    private static final Comparator<Reminder> ORDER =
            Comparator.comparing(Reminder::deadline).thenComparing(Reminder::key);

    private final List<ReminderSource> sources;
    private final Clock clock;

    @Activate
    public DueReminders(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReminderSource> sources,
            @Reference Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** Whoever they are for, the earliest deadline first. */
    Due today(Reading reading) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        return new Due(sources.stream()
                .flatMap(source -> source.due(day, reading).stream())
                .filter(one -> !one.sayOn().isAfter(day))
                .sorted(ORDER)
                .toList());
    }

    /** What waits for somebody, the earliest deadline first; nothing for who has no account. */
    public List<Reminder> of(Actor actor, Reading reading) {
        return today(reading).of(actor);
    }

    /** All that waits, of which nobody is shown more than what is that one's. */
    record Due(List<Reminder> all) {
        Due {
            all = List.copyOf(all);
        }

        List<Reminder> of(Actor actor) {
            return all.stream().filter(one -> one.to().has(actor)).toList();
        }
    }
}
