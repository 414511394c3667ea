package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.steps.LeftActions;
import dk.sigtepunkt.domain.steps.QuietActions;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Actions of which nobody has told for a quarter: said to who sees to it, and where nobody does or can any more to all who may
 * tell how it goes.
 */
@Component
public final class ActionReminders implements ReminderSource {
    private final HandActions hand;
    private final ReminderWords words = ReminderWords.in(Danish.LOCALE);
    private final ActionWords said = ActionWords.in(Danish.LOCALE);

    @Activate
    public ActionReminders(@Reference HandActions hand) {
        this.hand = hand;
    }

    @Override
    public List<Reminder> due(LocalDate day, Reading reading) {
        LeftActions left = hand.left();
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(committee -> reading.committees().actions().of(committee.id()).stream()
                        .filter(action -> QuietActions.open(action, day) && QuietActions.quiet(action, day))
                        .map(action -> reminder(action, committee, left)))
                .toList();
    }

    private Reminder reminder(KeptAction action, KnownCommittee committee, LeftActions left) {
        LocalDate since = QuietActions.since(action);
        Optional<AccountId> holder =
                left.left(action) ? Optional.empty() : action.lived().holder().flatMap(AccountId::find);
        LocalDate over = since.plusDays(QuietActions.DAYS);
        return new Reminder(
                "action/%s/quiet/%s".formatted(action.item(), since),
                new Reminder.Audience(Permission.UPDATE_ACTIONS, Optional.of(committee.id()), holder),
                new Reminder.Said(
                        words.quietSubject(),
                        words.quiet(committee, said.named(action.last()), since),
                        "/handlinger/%s/opdater".formatted(action.item())),
                over,
                over);
    }
}
