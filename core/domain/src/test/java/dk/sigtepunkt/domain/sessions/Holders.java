package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Scripted: whoever a test says that there is, with the roles that it says. */
public record Holders(
        Map<AccountId, Account> all, Map<AccountId, Set<HeldRole>> held, Map<AccountId, AccountName> names)
        implements Accounts, AccountDirectory {
    private static final Random RANDOM = new Random(12);
    private static final Instant MADE = Instant.parse("2026-01-01T08:00:00Z");

    public Holders() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    public AccountId person(HeldRole... roles) {
        return hold(AccountId.person(RANDOM), Account.Kind.PERSON, roles);
    }

    public AccountId system(HeldRole... roles) {
        return hold(AccountId.system(RANDOM), Account.Kind.SYSTEM, roles);
    }

    private AccountId hold(AccountId id, Account.Kind kind, HeldRole... roles) {
        all.put(id, new Account(id, kind, Account.State.ACTIVE, MADE, 1));
        held.put(id, Set.of(roles));
        return id;
    }

    public void deactivate(AccountId id) {
        all.computeIfPresent(
                id, (same, account) -> new Account(id, account.kind(), Account.State.DEACTIVATED, MADE, 2));
    }

    /** Who comes as such. */
    public Actor actor(AccountId id) {
        return Actor.person(Actor.Means.PAGE, id.value(), held.getOrDefault(id, Set.of()));
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** What somebody is called and signs in with, until then nothing. */
    public void call(AccountId id, String name, String login) {
        names.put(id, new AccountName(name, login));
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return names.entrySet().stream()
                .filter(one -> one.getValue().login().equals(login))
                .findFirst()
                .flatMap(one -> find(one.getKey()));
    }

    @Override
    public Optional<AccountName> name(AccountId id) {
        return Optional.ofNullable(names.get(id));
    }

    @Override
    public AccountBook book() {
        return new AccountBook(
                0,
                all.values().stream()
                        .map(one -> new AccountEntry(one, Optional.empty(), name(one.id()), holdings(one.id())))
                        .toList());
    }

    /** Each role since the account was made. */
    private List<Holding> holdings(AccountId id) {
        Holding.Days days = new Holding.Days(LocalDate.ofInstant(MADE, ZoneOffset.UTC), Optional.empty());
        return held.getOrDefault(id, Set.of()).stream()
                .map(role -> new Holding(
                        1, id, new Holding.Own(role), days, new Holding.Stamp("administrator", MADE), Optional.empty()))
                .toList();
    }

    @Override
    public Set<HeldRole> roles(AccountId id, LocalDate day) {
        return held.getOrDefault(id, Set.of());
    }

    /** Some note. */
    static AuditNote note(String act, String key) {
        return AuditNote.done(MADE, Actor.owner(Actor.Means.PAGE, "administrator"), act, About.of("session", key));
    }
}
