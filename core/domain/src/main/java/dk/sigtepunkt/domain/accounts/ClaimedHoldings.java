package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.accounts.Holding.Own;
import dk.sigtepunkt.domain.accounts.Holding.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a provider's claims make of an account. Who gave a role tells what is whose: what an issuer gave, that issuer alone takes away
 * again, and it takes away nothing else.
 */
public final class ClaimedHoldings {
    private final AccountBook book;
    private final String issuer;
    private final LocalDate today;
    private final Instant now;

    /** @param now to the microsecond, as everything that is kept */
    public ClaimedHoldings(AccountBook book, String issuer, LocalDate today, Instant now) {
        this.book = book;
        this.issuer = issuer;
        this.today = today;
        this.now = now;
    }

    /** What the issuer gives the account today; empty for no such account. */
    public Set<HeldRole> of(AccountId id) {
        return book.find(id).stream()
                .flatMap(entry -> claimed(entry).stream())
                .map(one -> ((Own) one.what()).role())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return the account as it then is; empty for no such account */
    public Optional<AccountEntry> replaced(AccountId id, Set<HeldRole> roles) {
        return book.find(id).map(entry -> {
            AccountEntry other = entry;
            for (Holding one : claimed(entry)) {
                if (!roles.contains(((Own) one.what()).role())) {
                    other = other.with(one.until(today.minusDays(1), stamp()));
                }
            }
            return given(other, roles, of(id));
        });
    }

    /** @return empty when somebody is called that already */
    public Optional<AccountEntry> newcomer(AccountId id, AccountName name, Set<HeldRole> roles) {
        if (book.byLogin(name.login()).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account(id, Account.Kind.PERSON, Account.State.ACTIVE, now, 1);
        AccountEntry entry = new AccountEntry(account, Optional.empty(), Optional.of(name), List.of());
        return Optional.of(given(entry, roles, Set.of()));
    }

    private AccountEntry given(AccountEntry entry, Set<HeldRole> roles, Set<HeldRole> had) {
        List<HeldRole> more = new ArrayList<>(roles);
        more.removeAll(had);
        more.sort(Comparator.comparing(HeldRole::toString));
        AccountEntry richer = entry;
        long next = book.nextHolding();
        for (HeldRole role : more) {
            Days days = new Days(today, Optional.empty());
            richer = richer.with(new Holding(next++, entry.id(), new Own(role), days, stamp(), Optional.empty()));
        }
        return richer;
    }

    private List<Holding> claimed(AccountEntry entry) {
        Predicate<Holding> own = one -> one.what() instanceof Own;
        return entry.on(today).stream()
                .filter(own.and(one -> one.given().by().equals(issuer)))
                .toList();
    }

    private Stamp stamp() {
        return new Stamp(issuer, now);
    }
}
