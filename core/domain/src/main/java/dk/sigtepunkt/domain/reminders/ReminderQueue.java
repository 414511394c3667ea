package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps what is to be mailed and what was; port, implemented by persistence. A reminder is there once for each account: that is
 * what it is mailed once by. What is written is durable when a method returns.
 */
@ProviderType
public interface ReminderQueue {
    /** Whether a holder may send now, on no other node before a time; also to hold on to it. */
    boolean lease(String holder, Instant now, Instant until);

    void release(String holder);

    /** Queues those that are not there in any state. */
    void add(AccountId account, Collection<String> keys, Instant at);

    /** What is queued or under way, by account and key. */
    List<QueuedReminder> open();

    /** Takes away what is queued and needs no mail any more: what it was about is done, or whom it was for may not any more. */
    void drop(AccountId account, Collection<String> keys);

    /**
     * Says that they are under way now.
     *
     * @return false when one of them was not queued; then nothing is changed
     */
    boolean begin(AccountId account, Collection<String> keys);

    /** Queues again what is under way and was not taken: one try more where it was about the letter, none where the server was away. */
    void again(AccountId account, Collection<String> keys, boolean tried, Instant next);

    /** Says how it ended with what is queued or under way. */
    void end(AccountId account, Collection<String> keys, QueuedReminder.State state, Instant at);

    /** When something last ended with a mail, one that may have gone out too. */
    Optional<Instant> lastMailed(AccountId account);

    /** Notes that the server is away, or empty that it is back. */
    void away(Optional<QueueStanding.Away> away);

    /** Notes that it was gone through what is due, in place of the time before. */
    void ran(QueueStanding.Round round);

    QueueStanding standing();
}
