package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row that says which node sends, and since when the mail server has been away. */
@Entity
@Table(name = "reminder_run")
class ReminderRunRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String holder;

    @Column(name = "held_until")
    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String heldUntil;

    /** Null while the server is not away, as the three that follow say nothing then. */
    @Column(name = "away_since")
    private @Nullable String awaySince;

    private @Nullable String fault;

    private int tries;

    @Column(name = "next_at")
    private @Nullable String nextAt;

    /** Null until the first round; then the two that follow are its. */
    @Column(name = "ran_at")
    private @Nullable String ranAt;

    @Column(name = "ran_sent")
    private int ranSent;

    @Column(name = "ran_not_sent")
    private int ranNotSent;

    @SuppressWarnings("NullAway.Init")
    protected ReminderRunRow() {}

    void ran(QueueStanding.Round round) {
        ranAt = UtcText.of(round.at());
        ranSent = round.sent();
        ranNotSent = round.notSent();
    }

    Optional<QueueStanding.Round> ran() {
        return Optional.ofNullable(ranAt).map(at -> new QueueStanding.Round(UtcText.instant(at), ranSent, ranNotSent));
    }

    void away(Optional<QueueStanding.Away> away) {
        awaySince = away.map(one -> UtcText.of(one.since())).orElse(null);
        fault = away.map(one -> one.fault().code()).orElse(null);
        tries = away.map(QueueStanding.Away::tries).orElse(0);
        nextAt = away.map(one -> UtcText.of(one.next())).orElse(null);
    }

    Optional<QueueStanding.Away> away() {
        if (awaySince == null || fault == null || nextAt == null) {
            return Optional.empty();
        }
        return Optional.of(new QueueStanding.Away(
                UtcText.instant(awaySince),
                StoredCodes.find(MailFault.values(), MailFault::code, fault),
                tries,
                UtcText.instant(nextAt)));
    }
}
