package dk.sigtepunkt.domain.accounts;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account with all that it holds and ever held.
 *
 * @param deactivatedAt empty for one that is active
 * @param name empty for one that is erased
 * @param holdings in order of their numbers
 */
public record AccountEntry(
        Account account, Optional<Instant> deactivatedAt, Optional<AccountName> name, List<Holding> holdings) {
    private static final HeldRole ADMINISTRATOR = HeldRole.everywhere(Role.ADMINISTRATOR);

    public AccountEntry {
        holdings = List.copyOf(holdings);
    }

    public AccountId id() {
        return account.id();
    }

    /** What is held on a day, its own and those of others. */
    public List<Holding> on(LocalDate day) {
        return holdings.stream().filter(one -> one.days().hold(day)).toList();
    }

    /** Its own roles on a day; none of one that is not active. */
    Set<HeldRole> ownRoles(LocalDate day) {
        return !account.active()
                ? Set.of()
                : on(day).stream()
                        .flatMap(one -> one.what()
                                .fold(own -> Stream.of(own.role()), standIn -> Stream.empty(), none -> Stream.empty()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** For whom it stands in on a day. */
    List<AccountId> standsInFor(LocalDate day) {
        return on(day).stream()
                .flatMap(one -> one.what()
                        .fold(own -> Stream.<AccountId>empty(), other -> Stream.of(other.of()), none -> Stream.empty()))
                .toList();
    }

    boolean administers(LocalDate day) {
        return account.kind() == Account.Kind.PERSON && ownRoles(day).contains(ADMINISTRATOR);
    }

    AccountEntry named(AccountName other) {
        return new AccountEntry(next(account.state()), deactivatedAt, Optional.of(other), holdings);
    }

    AccountEntry activated() {
        return new AccountEntry(next(Account.State.ACTIVE), Optional.empty(), name, holdings);
    }

    AccountEntry deactivated(Instant at) {
        return new AccountEntry(next(Account.State.DEACTIVATED), Optional.of(at), name, holdings);
    }

    AccountEntry erased() {
        return new AccountEntry(next(Account.State.ERASED), deactivatedAt, Optional.empty(), holdings);
    }

    AccountEntry with(Holding holding) {
        List<Holding> all = new ArrayList<>(holdings);
        all.removeIf(one -> one.id() == holding.id());
        all.add(holding);
        all.sort((one, other) -> Long.compare(one.id(), other.id()));
        return new AccountEntry(next(account.state()), deactivatedAt, name, all);
    }

    private Account next(Account.State state) {
        return new Account(account.id(), account.kind(), state, account.createdAt(), account.version() + 1);
    }

    /** In a form that tells two apart: without the name, for of a name anybody can make the digest. */
    String form() {
        return "%s %s %s %d%s"
                .formatted(
                        id(),
                        account.kind().code(),
                        account.state().code(),
                        account.version(),
                        holdings.stream().map(one -> "\n" + one.form()).collect(joining()));
    }
}
