package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everybody who has an account and what they hold, at one moment.
 *
 * @param changes how often anything of it was changed; what was judged by this book is written only while that is so
 * @param entries in the order in which the accounts were made
 */
public record AccountBook(long changes, List<AccountEntry> entries) {
    public static final AccountBook EMPTY = new AccountBook(0, List.of());

    public AccountBook {
        entries = List.copyOf(entries);
    }

    public Optional<AccountEntry> find(AccountId id) {
        return entries.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<AccountEntry> byLogin(String login) {
        String key = Login.key(login);
        Predicate<AccountName> same = name -> Login.key(name.login()).equals(key);
        return entries.stream()
                .filter(one -> one.name().filter(same).isPresent())
                .findFirst();
    }

    /** As {@link Accounts#roles}. */
    public Set<HeldRole> roles(AccountId id, LocalDate day) {
        Set<HeldRole> roles = new HashSet<>();
        find(id).filter(one -> one.account().active()).ifPresent(one -> {
            roles.addAll(one.ownRoles(day));
            one.standsInFor(day).stream()
                    .flatMap(other -> find(other).stream())
                    .flatMap(other -> other.ownRoles(day).stream())
                    .filter(role -> role.role() != Role.ADMINISTRATOR)
                    .forEach(roles::add);
        });
        return Set.copyOf(roles);
    }

    boolean administered(LocalDate day) {
        return entries.stream().anyMatch(one -> one.administers(day));
    }

    Stream<Holding> holdings() {
        return entries.stream().flatMap(one -> one.holdings().stream());
    }

    long nextHolding() {
        return holdings().mapToLong(Holding::id).max().orElse(0) + 1;
    }

    /** The same after a write. */
    AccountBook with(List<AccountEntry> changed) {
        Map<AccountId, AccountEntry> all = new LinkedHashMap<>();
        entries.forEach(one -> all.put(one.id(), one));
        changed.forEach(one -> all.put(one.id(), one));
        return new AccountBook(changes + 1, List.copyOf(all.values()));
    }
}
