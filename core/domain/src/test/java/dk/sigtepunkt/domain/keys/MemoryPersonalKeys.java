package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People's keys that are forgotten when the test ends. */
public final class MemoryPersonalKeys implements PersonalKeys {
    /** What was noted, in its order. */
    public final List<AuditNote> notes = new ArrayList<>();

    private final Map<PersonalKeyId, PersonalKey> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<PersonalKey> find(String fingerprint) {
        return kept.values().stream()
                .filter(key -> key.key().fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public synchronized Optional<PersonalKey> find(PersonalKeyId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<PersonalKey> of(AccountId account) {
        return kept.values().stream()
                .filter(key -> key.account().equals(account))
                .sorted(Comparator.<PersonalKey, Instant>comparing(
                                key -> key.times().added())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized boolean add(PersonalKey key, AuditNote note) {
        if (find(key.key().fingerprint()).isPresent()) {
            return false;
        }
        kept.put(key.id(), key);
        notes.add(note);
        return true;
    }

    @Override
    public synchronized void used(PersonalKeyId id, Instant at) {
        find(id).ifPresent(key -> {
            PersonalKey.Times times = key.times();
            if (times.used().map(at::isAfter).orElse(true)) {
                put(key, new PersonalKey.Times(times.added(), Optional.of(at), times.ended()));
            }
        });
    }

    @Override
    public synchronized boolean end(PersonalKeyId id, Instant at, AuditNote note) {
        Optional<PersonalKey> found = find(id).filter(PersonalKey::holds);
        found.ifPresent(key -> {
            put(key, new PersonalKey.Times(key.times().added(), key.times().used(), Optional.of(at)));
            notes.add(note);
        });
        return found.isPresent();
    }

    private void put(PersonalKey key, PersonalKey.Times times) {
        kept.put(key.id(), new PersonalKey(key.id(), key.account(), key.key(), key.label(), times));
    }
}
