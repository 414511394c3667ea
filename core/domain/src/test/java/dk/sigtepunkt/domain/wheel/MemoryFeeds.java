package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses of calendars that are forgotten when the test ends. */
public final class MemoryFeeds implements FeedStore {
    private final Map<String, Feed> kept = new LinkedHashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();

    /** What was noted, in its order. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized Optional<Feed> find(SecretDigest key) {
        return kept.values().stream().filter(feed -> feed.key().equals(key)).findFirst();
    }

    @Override
    public synchronized List<Feed> of(AccountId account) {
        return kept.values().stream()
                .filter(feed -> feed.account().equals(account))
                .sorted(Comparator.comparing(Feed::made).reversed().thenComparing(Feed::id))
                .toList();
    }

    @Override
    public synchronized void keep(Feed feed, AuditNote note) {
        kept.put(feed.id(), feed);
        notes.add(note);
    }

    @Override
    public synchronized boolean revoke(AccountId account, String id, Instant at, AuditNote note) {
        Optional<Feed> found = Optional.ofNullable(kept.get(id))
                .filter(feed -> feed.account().equals(account) && feed.revoked().isEmpty());
        found.ifPresent(feed -> {
            kept.put(id, feed.revokedAt(at));
            notes.add(note);
        });
        return found.isPresent();
    }
}
