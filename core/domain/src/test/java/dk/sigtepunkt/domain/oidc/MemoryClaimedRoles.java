package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles and newcomers that are forgotten when the test ends. */
public final class MemoryClaimedRoles implements ClaimedRoles {
    private final MemoryIdentities identities;
    private final Map<AccountId, Map<String, Set<HeldRole>>> kept = new HashMap<>();
    private final Map<AccountId, Newcomer> newcomers = new HashMap<>();
    private final List<AuditNote> notes = new ArrayList<>();

    public MemoryClaimedRoles(MemoryIdentities identities) {
        this.identities = identities;
    }

    @Override
    public synchronized Set<HeldRole> of(AccountId account, String issuer) {
        return kept.getOrDefault(account, Map.of()).getOrDefault(issuer, Set.of());
    }

    @Override
    public synchronized void replace(AccountId account, String issuer, Set<HeldRole> roles, AuditNote note) {
        kept.computeIfAbsent(account, id -> new HashMap<>()).put(issuer, Set.copyOf(roles));
        notes.add(note);
    }

    @Override
    public synchronized boolean welcome(Newcomer newcomer, AuditNote note) {
        boolean taken = newcomer.email().flatMap(this::byEmail).isPresent();
        if (taken || !identities.link(newcomer.identity(), newcomer.id(), note)) {
            return false;
        }
        newcomers.put(newcomer.id(), newcomer);
        replace(newcomer.id(), newcomer.identity().issuer(), newcomer.roles(), note);
        return true;
    }

    /** Who came by this store. */
    public synchronized Map<AccountId, Newcomer> newcomers() {
        return Map.copyOf(newcomers);
    }

    /** Of all issuers. */
    public synchronized Set<HeldRole> all(AccountId account) {
        return kept.getOrDefault(account, Map.of()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was noted, in order. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    private Optional<Newcomer> byEmail(String email) {
        return newcomers.values().stream()
                .filter(one -> one.email()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .filter(email.toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .findFirst();
    }
}
