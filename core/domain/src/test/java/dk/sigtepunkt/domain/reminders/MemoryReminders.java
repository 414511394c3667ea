package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Choices and a queue that are forgotten when the test ends. */
public final class MemoryReminders implements MailChoices, ReminderQueue {
    public final List<AuditNote> notes = new ArrayList<>();

    private final Set<AccountId> wanting = new HashSet<>();
    private final Map<Place, QueuedReminder> all = new LinkedHashMap<>();
    private final Map<Place, Instant> ended = new HashMap<>();
    private String holder = "";
    private Instant heldUntil = Instant.EPOCH;
    private Optional<QueueStanding.Away> away = Optional.empty();

    private Optional<QueueStanding.Round> round = Optional.empty();

    private record Place(AccountId account, String key) {}

    @Override
    public boolean wants(AccountId account) {
        return wanting.contains(account);
    }

    @Override
    public List<AccountId> wanting() {
        return List.copyOf(wanting);
    }

    @Override
    public boolean choose(AccountId account, boolean wanted, Instant at, AuditNote note) {
        boolean changed = wanted ? wanting.add(account) : wanting.remove(account);
        if (changed) {
            notes.add(note);
        }
        if (!wanted) {
            all.values().removeIf(one -> one.account().equals(account) && one.state() == QueuedReminder.State.QUEUED);
        }
        return changed;
    }

    @Override
    public boolean lease(String wants, Instant now, Instant until) {
        boolean free = holder.equals(wants) || !heldUntil.isAfter(now);
        if (free) {
            holder = wants;
            heldUntil = until;
        }
        return free;
    }

    @Override
    public void release(String had) {
        if (holder.equals(had)) {
            heldUntil = Instant.EPOCH;
        }
    }

    @Override
    public void add(AccountId account, Collection<String> keys, Instant at) {
        keys.forEach(key -> all.putIfAbsent(
                new Place(account, key), new QueuedReminder(account, key, QueuedReminder.State.QUEUED, at, 0, at)));
    }

    @Override
    public List<QueuedReminder> open() {
        return all.values().stream()
                .filter(MemoryReminders::isOpen)
                .sorted(Comparator.comparing(
                                (QueuedReminder one) -> one.account().value())
                        .thenComparing(QueuedReminder::key))
                .toList();
    }

    private static boolean isOpen(QueuedReminder one) {
        return one.state() == QueuedReminder.State.QUEUED || one.state() == QueuedReminder.State.UNDER_WAY;
    }

    @Override
    public void drop(AccountId account, Collection<String> keys) {
        keys.forEach(key -> all.computeIfPresent(
                new Place(account, key), (place, one) -> one.state() == QueuedReminder.State.QUEUED ? null : one));
    }

    @Override
    public boolean begin(AccountId account, Collection<String> keys) {
        boolean queued = keys.stream()
                .allMatch(key -> Optional.ofNullable(all.get(new Place(account, key)))
                        .filter(one -> one.state() == QueuedReminder.State.QUEUED)
                        .isPresent());
        if (queued) {
            change(account, keys, one -> as(one, QueuedReminder.State.UNDER_WAY, one.tries(), one.next()));
        }
        return queued;
    }

    @Override
    public void again(AccountId account, Collection<String> keys, boolean tried, Instant next) {
        change(account, keys, one -> as(one, QueuedReminder.State.QUEUED, one.tries() + (tried ? 1 : 0), next));
    }

    @Override
    public void end(AccountId account, Collection<String> keys, QueuedReminder.State state, Instant at) {
        change(account, keys, one -> {
            ended.put(new Place(account, one.key()), at);
            return as(one, state, one.tries(), one.next());
        });
    }

    private void change(AccountId account, Collection<String> keys, UnaryOperator<QueuedReminder> how) {
        keys.forEach(key ->
                all.computeIfPresent(new Place(account, key), (place, one) -> isOpen(one) ? how.apply(one) : one));
    }

    private static QueuedReminder as(QueuedReminder one, QueuedReminder.State state, int tries, Instant next) {
        return new QueuedReminder(one.account(), one.key(), state, one.since(), tries, next);
    }

    @Override
    public Optional<Instant> lastMailed(AccountId account) {
        return ended.entrySet().stream()
                .filter(one -> one.getKey().account().equals(account))
                .filter(one -> Optional.ofNullable(all.get(one.getKey()))
                        .filter(MemoryReminders::mailed)
                        .isPresent())
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    private static boolean mailed(QueuedReminder one) {
        return one.state() == QueuedReminder.State.SENT || one.state() == QueuedReminder.State.UNSURE;
    }

    @Override
    public void away(Optional<QueueStanding.Away> now) {
        away = now;
    }

    @Override
    public void ran(QueueStanding.Round last) {
        round = Optional.of(last);
    }

    @Override
    public QueueStanding standing() {
        return new QueueStanding(
                away,
                (int) all.values().stream().filter(MemoryReminders::isOpen).count(),
                count(QueuedReminder.State.UNSURE),
                count(QueuedReminder.State.GIVEN_UP),
                ended.entrySet().stream()
                        .filter(one -> Optional.ofNullable(all.get(one.getKey()))
                                .filter(kept -> kept.state() == QueuedReminder.State.SENT)
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .max(Comparator.naturalOrder()),
                round);
    }

    private int count(QueuedReminder.State state) {
        return (int) all.values().stream().filter(one -> one.state() == state).count();
    }
}
