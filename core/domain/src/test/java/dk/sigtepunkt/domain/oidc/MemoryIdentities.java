package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Identities that are forgotten when the test ends. */
public final class MemoryIdentities implements Identities {
    private final Map<ExternalIdentity, AccountId> kept = new ConcurrentHashMap<>();
    private final List<AuditNote> notes = new CopyOnWriteArrayList<>();

    @Override
    public Optional<AccountId> find(ExternalIdentity identity) {
        return Optional.ofNullable(kept.get(identity));
    }

    @Override
    public List<ExternalIdentity> of(AccountId account) {
        return kept.entrySet().stream()
                .filter(one -> one.getValue().equals(account))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean link(ExternalIdentity identity, AccountId account, AuditNote note) {
        return noted(note, kept.putIfAbsent(identity, account) == null);
    }

    @Override
    public boolean unlink(ExternalIdentity identity, AuditNote note) {
        return noted(note, kept.remove(identity) != null);
    }

    /** What was noted, in order. */
    public List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    private boolean noted(AuditNote note, boolean done) {
        if (done) {
            notes.add(note);
        }
        return done;
    }
}
