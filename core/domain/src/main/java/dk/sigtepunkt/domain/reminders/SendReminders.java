package dk.sigtepunkt.domain.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.mail.MailDelivery;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails what waits for those who have chosen that: at most one mail a day to each, with all that is due, each thing once. That it is
 * under way is kept before it is handed over; where the server dies in between, it is not mailed again: it may have gone out,
 * and stands on the desk.
 */
@Component(service = SendReminders.class)
public final class SendReminders {
    /** After so long, what was not taken is given up. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

    private static final Duration LEASE = Duration.ofMinutes(30);

    private final DueReminders due;
    private final MailChoices choices;
    private final ReminderQueue queue;
    private final AccountDirectory accounts;
    private final Catalogue catalogue;
    private final Mailer mailer;
    private final Clock clock;
    /** Of this node, until the next start. */
    private final String holder = UUID.randomUUID().toString();

    @Activate
    public SendReminders(
            @Reference DueReminders due,
            @Reference MailChoices choices,
            @Reference ReminderQueue queue,
            @Reference AccountDirectory accounts,
            @Reference Catalogue catalogue,
            @Reference Mailer mailer,
            @Reference Clock clock) {
        this.due = due;
        this.choices = choices;
        this.queue = queue;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.mailer = mailer;
        this.clock = clock;
    }

    /**
     * How a run went.
     *
     * @param sent how many mails were taken over
     * @param notSent how many were not, or nobody can tell
     * @param givenUp how many reminders were given up
     * @param away why the server takes no mail at all; empty when it does
     */
    public record Run(int sent, int notSent, int givenUp, Optional<MailFault> away) {
        static final Run NOTHING = new Run(0, 0, 0, Optional.empty());
    }

    /** To be called now and then, on every node; of several that do it at once one does something. */
    public Run run() {
        Instant now = clock.instant();
        Optional<MailSetup.Terms> terms = mailer.setup().terms();
        // Before every committee of the start is there, what waits in one would look as if it were done.
        if (terms.isEmpty() || tooEarly(terms.get(), now) || !catalogue.ready()) {
            return Run.NOTHING;
        }
        if (!queue.lease(holder, now, now.plus(LEASE))) {
            return Run.NOTHING;
        }
        try {
            Run run = leased(terms.get(), now);
            queue.ran(new QueueStanding.Round(clock.instant(), run.sent(), run.notSent()));
            return run;
        } finally {
            queue.release(holder);
        }
    }

    private static boolean tooEarly(MailSetup.Terms terms, Instant now) {
        return now.atZone(Danish.ZONE).getHour() < terms.fromHour();
    }

    private Run leased(MailSetup.Terms terms, Instant now) {
        byAccount(queue.open(), QueuedReminder.State.UNDER_WAY)
                .forEach((account, left) -> queue.end(account, keys(left), QueuedReminder.State.UNSURE, now));
        Map<AccountId, Recipient> recipients = recipients();
        recipients.forEach(
                (account, recipient) -> queue.add(account, recipient.due().keySet(), now));
        Map<AccountId, List<QueuedReminder>> open = byAccount(queue.open(), QueuedReminder.State.QUEUED);
        int givenUp = 0;
        List<DailyMail> digests = new ArrayList<>();
        for (Map.Entry<AccountId, List<QueuedReminder>> one : open.entrySet()) {
            Map<String, Reminder> wanted = Optional.ofNullable(recipients.get(one.getKey()))
                    .map(Recipient::due)
                    .orElse(Map.of());
            queue.drop(
                    one.getKey(),
                    one.getValue().stream()
                            .map(QueuedReminder::key)
                            .filter(key -> !wanted.containsKey(key))
                            .toList());
            List<QueuedReminder> standing = one.getValue().stream()
                    .filter(queued -> wanted.containsKey(queued.key()))
                    .collect(toCollection(ArrayList::new));
            givenUp += givenUp(one.getKey(), standing, now);
            Optional.ofNullable(recipients.get(one.getKey()))
                    .flatMap(recipient -> digest(recipient, standing, now))
                    .ifPresent(digests::add);
        }
        return sent(digests, terms, givenUp);
    }

    /** Takes what has waited for too long out of what is to be mailed. */
    private int givenUp(AccountId account, List<QueuedReminder> standing, Instant now) {
        List<String> old = standing.stream()
                .filter(one -> !one.since().plus(GIVEN_UP_AFTER).isAfter(now))
                .map(QueuedReminder::key)
                .toList();
        queue.end(account, old, QueuedReminder.State.GIVEN_UP, now);
        standing.removeIf(one -> old.contains(one.key()));
        return old.size();
    }

    private Optional<DailyMail> digest(Recipient recipient, List<QueuedReminder> standing, Instant now) {
        boolean mailedToday = queue.lastMailed(recipient.account())
                .filter(at -> day(at).equals(day(now)))
                .isPresent();
        boolean ready = standing.stream().anyMatch(one -> !one.next().isAfter(now));
        return mailedToday || !ready
                ? Optional.empty()
                : Optional.of(new DailyMail(
                        recipient,
                        recipient.due().values().stream()
                                .filter(one -> keys(standing).contains(one.key()))
                                .toList(),
                        standing.stream().mapToInt(QueuedReminder::tries).max().orElse(0)));
    }

    private Run sent(List<DailyMail> digests, MailSetup.Terms terms, int givenUp) {
        Optional<QueueStanding.Away> away = queue.standing().away();
        int sent = 0;
        int not = 0;
        for (DailyMail digest : digests) {
            Instant now = clock.instant();
            if (away.filter(one -> one.next().isAfter(now)).isPresent()
                    || !queue.lease(holder, now, now.plus(LEASE))
                    || !queue.begin(digest.account(), digest.keys())) {
                continue;
            }
            MailDelivery delivery = mailer.send(digest.letter(terms, day(now)));
            away = noted(digest, delivery, away);
            sent += delivery.outcome() == MailDelivery.Outcome.SENT ? 1 : 0;
            not += delivery.outcome() == MailDelivery.Outcome.SENT ? 0 : 1;
        }
        return new Run(sent, not, givenUp, away.map(QueueStanding.Away::fault));
    }

    private Optional<QueueStanding.Away> noted(
            DailyMail digest, MailDelivery delivery, Optional<QueueStanding.Away> before) {
        Instant now = clock.instant();
        Optional<QueueStanding.Away> after = Optional.empty();
        switch (delivery.outcome()) {
            case SENT -> queue.end(digest.account(), digest.keys(), QueuedReminder.State.SENT, now);
            case UNSURE -> queue.end(digest.account(), digest.keys(), QueuedReminder.State.UNSURE, now);
            case REFUSED ->
                queue.again(digest.account(), digest.keys(), true, now.plus(Backoff.after(digest.tries() + 1)));
            case AWAY -> {
                int tries = before.map(QueueStanding.Away::tries).orElse(0) + 1;
                after = Optional.of(new QueueStanding.Away(
                        before.map(QueueStanding.Away::since).orElse(now),
                        delivery.fault().orElse(MailFault.UNREACHABLE),
                        tries,
                        now.plus(Backoff.after(tries))));
                queue.again(digest.account(), digest.keys(), false, now);
            }
        }
        if (!after.equals(before)) {
            queue.away(after);
        }
        return after;
    }

    /** Who wants mail and can get it today, with what waits for each. */
    private Map<AccountId, Recipient> recipients() {
        AccountBook book = accounts.book();
        Map<AccountId, Recipient> recipients = new LinkedHashMap<>();
        List<AccountId> wanting = choices.wanting();
        if (wanting.isEmpty()) {
            return recipients;
        }
        LocalDate today = day(clock.instant());
        try (Reading reading = catalogue.open()) {
            DueReminders.Due all = due.today(reading);
            wanting.forEach(account ->
                    Recipient.of(account, book, today, all).ifPresent(recipient -> recipients.put(account, recipient)));
        }
        return recipients;
    }

    private static Map<AccountId, List<QueuedReminder>> byAccount(
            List<QueuedReminder> all, QueuedReminder.State state) {
        return all.stream()
                .filter(one -> one.state() == state)
                .collect(groupingBy(
                        QueuedReminder::account,
                        () -> new TreeMap<>(Comparator.comparing(AccountId::value)),
                        toList()));
    }

    private static Set<String> keys(List<QueuedReminder> some) {
        return some.stream().map(QueuedReminder::key).collect(Collectors.toSet());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Danish.ZONE);
    }
}
