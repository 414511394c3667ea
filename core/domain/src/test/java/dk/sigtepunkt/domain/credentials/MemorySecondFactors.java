package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Second factors that are forgotten when the test ends. */
public final class MemorySecondFactors implements SecondFactors {
    private final Map<AccountId, StoredFactor> factors = new HashMap<>();
    private final Map<AccountId, Set<String>> recovery = new HashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();

    /** What was noted, in its order. */
    public synchronized List<String> acts() {
        return notes.stream().map(note -> note.entry().what().act()).toList();
    }

    @Override
    public synchronized Optional<StoredFactor> find(AccountId account) {
        return Optional.ofNullable(factors.get(account));
    }

    @Override
    public synchronized boolean begin(AccountId account, String sealed, AuditNote note) {
        if (find(account).filter(StoredFactor::confirmed).isPresent()) {
            return false;
        }
        factors.put(account, new StoredFactor(sealed, false, 0));
        notes.add(note);
        return true;
    }

    @Override
    public synchronized boolean confirm(
            AccountId account, StoredFactor begun, long step, List<String> recoveryHashes, AuditNote note) {
        boolean there = find(account)
                .filter(factor -> !factor.confirmed() && factor.sealed().equals(begun.sealed()))
                .isPresent();
        if (there) {
            factors.put(account, new StoredFactor(begun.sealed(), true, step));
            renewRecovery(account, recoveryHashes, note);
        }
        return there;
    }

    @Override
    public synchronized boolean take(AccountId account, long step) {
        Optional<StoredFactor> factor = find(account).filter(one -> one.confirmed() && one.lastStep() < step);
        factor.ifPresent(one -> factors.put(account, new StoredFactor(one.sealed(), true, step)));
        return factor.isPresent();
    }

    @Override
    public synchronized boolean takeRecovery(AccountId account, String hash, Instant at, AuditNote note) {
        boolean taken = Optional.ofNullable(recovery.get(account)).stream().anyMatch(codes -> codes.remove(hash));
        if (taken) {
            notes.add(note);
        }
        return taken;
    }

    @Override
    public synchronized void renewRecovery(AccountId account, List<String> hashes, AuditNote note) {
        recovery.put(account, new HashSet<>(hashes));
        notes.add(note);
    }

    @Override
    public synchronized int recoveryLeft(AccountId account) {
        return recovery.getOrDefault(account, Set.of()).size();
    }

    @Override
    public synchronized boolean off(AccountId account, AuditNote note) {
        if (factors.remove(account) == null) {
            return false;
        }
        recovery.remove(account);
        notes.add(note);
        return true;
    }
}
