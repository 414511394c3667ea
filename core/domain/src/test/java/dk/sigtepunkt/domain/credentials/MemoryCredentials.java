package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passwords and links that are forgotten when the test ends. */
public final class MemoryCredentials implements Credentials, OneTimeLinks {
    private final Map<AccountId, StoredPassword> passwords = new HashMap<>();
    private final Map<String, OneTimeLink> links = new HashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();

    /** What was noted, in its order. */
    public synchronized List<String> acts() {
        return notes.stream().map(note -> note.entry().what().act()).toList();
    }

    @Override
    public synchronized Optional<StoredPassword> find(AccountId account) {
        return Optional.ofNullable(passwords.get(account));
    }

    @Override
    public synchronized void set(AccountId account, StoredPassword password, AuditNote note) {
        passwords.put(account, password);
        links.values().removeIf(link -> link.account().equals(account));
        notes.add(note);
    }

    @Override
    public synchronized boolean take(AccountId account, String hash) {
        Optional<StoredPassword> given = find(account)
                .filter(one -> one.hash().equals(hash) && one.oneTime().isPresent() && !one.used());
        given.ifPresent(one -> passwords.put(
                account,
                new StoredPassword(
                        hash,
                        one.setAt(),
                        one.oneTime().map(time -> new StoredPassword.OneTime(time.expiresAt(), true)))));
        return given.isPresent();
    }

    @Override
    public synchronized void rehash(AccountId account, String hash, String anew) {
        passwords.computeIfPresent(
                account,
                (id, one) -> one.hash().equals(hash) ? new StoredPassword(anew, one.setAt(), one.oneTime()) : one);
    }

    @Override
    public synchronized Optional<OneTimeLink> unused(String tokenHash) {
        return Optional.ofNullable(links.get(tokenHash));
    }

    @Override
    public synchronized void make(OneTimeLink link, AuditNote note) {
        links.values().removeIf(other -> other.account().equals(link.account()));
        links.put(link.tokenHash(), link);
        notes.add(note);
    }

    @Override
    public synchronized boolean use(OneTimeLink link, StoredPassword password, AuditNote note) {
        if (!links.containsKey(link.tokenHash())) {
            return false;
        }
        set(link.account(), password, note);
        return true;
    }
}
