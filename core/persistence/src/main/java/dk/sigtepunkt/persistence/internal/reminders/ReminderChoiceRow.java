package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody wants reminders by mail; there is none for who does not. */
@Entity
@Table(name = "reminder_choice")
class ReminderChoiceRow {
    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "chosen_at")
    @SuppressWarnings("UnusedVariable") // Told to the person.
    private String chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ReminderChoiceRow() {}

    ReminderChoiceRow(AccountId account, Instant at) {
        this.accountId = account.value();
        this.chosenAt = UtcText.of(at);
    }

    AccountId account() {
        return new AccountId(accountId);
    }
}
