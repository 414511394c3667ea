package dk.sigtepunkt.domain.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.QuartersInfluences.Touched;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes elsewhere that are felt in a committee and that it has not answered, of the quarter that is over and the one that runs:
 * one reminder for each of both, said once.
 */
@Component
public final class HearingReminders implements ReminderSource {
    private final CrossInfluences crossing;
    private final ReminderWords words = ReminderWords.in(Danish.LOCALE);

    @Activate
    public HearingReminders(@Reference CrossInfluences crossing) {
        this.crossing = crossing;
    }

    @Override
    public List<Reminder> due(LocalDate day, Reading reading) {
        Period running = Period.containing(Frequency.QUARTER, day);
        return Stream.of(running.previous(), running)
                .flatMap(quarter -> of(quarter, reading))
                .toList();
    }

    private Stream<Reminder> of(Period quarter, Reading reading) {
        Map<CommitteeId, List<Touched>> waiting = crossing.of(reading, quarter)
                .unanswered()
                .collect(groupingBy(Touched::committee, TreeMap::new, toList()));
        return waiting.entrySet().stream()
                .flatMap(one -> reading.committees().committee(one.getKey()).stream()
                        .filter(KnownCommittee::active)
                        .map(committee ->
                                reminder(committee, quarter, one.getValue().size())));
    }

    private Reminder reminder(KnownCommittee committee, Period quarter, int count) {
        return new Reminder(
                "hearing/%s/%s".formatted(committee.id(), quarter.code()),
                Reminder.Audience.all(Permission.DECIDE_INFLUENCES, committee.id()),
                new Reminder.Said(
                        words.hearingSubject(quarter),
                        words.hearing(committee, quarter, count, quarter.end()),
                        "/virkninger?kvartal=%s&udvalg=%s".formatted(quarter.code(), committee.id())),
                quarter.start(),
                quarter.end());
    }
}
