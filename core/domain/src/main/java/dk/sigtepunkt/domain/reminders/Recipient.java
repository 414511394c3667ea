package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Login;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who gets reminders by mail.
 *
 * @param due by their keys, in the order in which they are told
 */
record Recipient(AccountId account, AccountName name, Map<String, Reminder> due) {
    Recipient {
        due = Collections.unmodifiableMap(new LinkedHashMap<>(due));
    }

    /** Empty for who has gone, or has no address. */
    static Optional<Recipient> of(AccountId account, AccountBook book, LocalDate today, DueReminders.Due all) {
        return book.find(account)
                .filter(entry -> entry.account().active())
                .flatMap(AccountEntry::name)
                .filter(name -> Login.canGetMail(name.login()))
                .map(name -> {
                    Actor actor = Actor.person(Actor.Means.SCHEDULE, account.value(), book.roles(account, today));
                    Map<String, Reminder> due = new LinkedHashMap<>();
                    all.of(actor).forEach(one -> due.put(one.key(), one));
                    return new Recipient(account, name, due);
                });
    }
}
