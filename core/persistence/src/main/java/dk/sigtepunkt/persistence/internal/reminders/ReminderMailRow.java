package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.reminders.QueuedReminder;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One reminder to one account: the digest of both is its key, so that there is one only. */
@Entity
@Table(name = "reminder_mail")
class ReminderMailRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private String place;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "reminder_key")
    private String key;

    @Column(name = "mail_state")
    private String state;

    @Column(name = "queued_at")
    private String queuedAt;

    private int tries;

    @Column(name = "next_at")
    private String nextAt;

    @Column(name = "ended_at")
    @SuppressWarnings("UnusedVariable") // Read by queries.
    private @Nullable String endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReminderMailRow() {}

    ReminderMailRow(AccountId account, String key, Instant at) {
        this.place = place(account, key);
        this.accountId = account.value();
        this.key = key;
        this.state = QueuedReminder.State.QUEUED.code();
        this.queuedAt = UtcText.of(at);
        this.nextAt = UtcText.of(at);
    }

    static String place(AccountId account, String key) {
        return Sha256.hex(account.value() + "|" + key);
    }

    QueuedReminder reminder() {
        return new QueuedReminder(
                new AccountId(accountId),
                key,
                StoredCodes.find(QueuedReminder.State.values(), QueuedReminder.State::code, state),
                UtcText.instant(queuedAt),
                tries,
                UtcText.instant(nextAt));
    }
}
