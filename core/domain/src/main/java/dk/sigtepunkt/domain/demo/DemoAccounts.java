package dk.sigtepunkt.domain.demo;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.accounts.RoleBinding;
import dk.sigtepunkt.domain.accounts.WantedRole;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts with a password that everybody knows, one for each role; only where the server is started with {@value #PROPERTY} and
 * nobody real is there to be harmed by it. Whoever starts it so is the owner of the machine. Started without, it closes them.
 */
@Component(service = DemoAccounts.class)
public final class DemoAccounts {
    /** Set to {@code true} by who wants them; by nothing that is shipped. */
    public static final String PROPERTY = "sigtepunkt.demo";

    /** Of all of them. */
    public static final String PASSWORD = "stille vand i kanalen";

    private static final int SECRET_BITS = 256;

    private final AccountDirectory accounts;
    private final ManageAccounts manage;
    private final GrantRoles grant;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final DemoWords words = DemoWords.in(Danish.LOCALE);
    private final boolean wanted;
    private final Optional<String> objection;

    @Activate
    public DemoAccounts(
            @Reference AccountDirectory accounts,
            @Reference ManageAccounts manage,
            @Reference GrantRoles grant,
            @Reference Credentials credentials,
            @Reference PasswordHashing hashing,
            @Reference SourceStore sources,
            @Reference Clock clock) {
        this(accounts, manage, grant, credentials, hashing, sources, clock, Boolean.getBoolean(PROPERTY));
    }

    DemoAccounts(
            AccountDirectory accounts,
            ManageAccounts manage,
            GrantRoles grant,
            Credentials credentials,
            PasswordHashing hashing,
            SourceStore sources,
            Clock clock,
            boolean wanted) {
        this.accounts = accounts;
        this.manage = manage;
        this.grant = grant;
        this.credentials = credentials;
        this.hashing = hashing;
        this.clock = clock;
        this.wanted = wanted;
        this.objection = wanted ? objection(sources) : Optional.empty();
    }

    /** A folder that was a demo's stays one: what was fetched or made there since was made by who tried it. */
    private Optional<String> objection(SourceStore sources) {
        List<AccountEntry> people = accounts.book().entries().stream()
                .filter(one -> one.account().kind() == Account.Kind.PERSON)
                .toList();
        if (people.stream().anyMatch(DemoAccounts::isDemo)) {
            return Optional.empty();
        }
        if (people.stream().anyMatch(one -> !isFirst(one))) {
            return Optional.of(words.realPeople());
        }
        return sources.standings().newest().isEmpty() ? Optional.empty() : Optional.of(words.realData());
    }

    private static boolean isFirst(AccountEntry entry) {
        return entry.name()
                .filter(name -> Login.key(name.login()).equals(Login.FIRST))
                .isPresent();
    }

    private static boolean isDemo(AccountEntry entry) {
        return entry.name().filter(name -> Login.isDemo(name.login())).isPresent();
    }

    /** Whether they are there, or will be when the server has started; the same from start to stop. */
    public boolean on() {
        return wanted && objection.isEmpty();
    }

    /** Why they are not there although they were asked for, as a sentence. */
    public Optional<String> objection() {
        return objection;
    }

    /** One for each role. */
    public List<DemoPerson> people() {
        AccountWords names = AccountWords.in(Danish.LOCALE);
        return Arrays.stream(Role.values())
                .map(role -> new DemoPerson(role, role.code() + Login.DEMO, names.role(role)))
                .toList();
    }

    /**
     * Makes those that are missing, opens those that are closed, and gives all of them the known password again.
     *
     * @param committee where those are whose role is held in one; empty for nowhere, and then they are left out
     * @param owner who starts the server
     * @return those that are open now; none where they are not {@link #on}
     */
    public List<DemoPerson> open(Optional<CommitteeId> committee, Actor owner) {
        if (!on()) {
            return List.of();
        }
        return people().stream()
                .filter(person -> opened(person, committee, owner).isPresent())
                .toList();
    }

    private Optional<AccountId> opened(DemoPerson person, Optional<CommitteeId> committee, Actor owner) {
        boolean bound = RoleBinding.of(person.role()) == RoleBinding.NEEDED;
        if (bound && committee.isEmpty()) {
            return Optional.empty();
        }
        Optional<AccountEntry> there = accounts.book().byLogin(person.login());
        if (there.filter(one -> one.account().active()).isPresent()) {
            return there.map(one -> known(one.id(), owner));
        }
        AccountResult active = there.map(one -> manage.reactivate(order(one, words.opened()), owner))
                .orElseGet(() -> manage.make(new AccountName(words.name(person.role()), person.login()), owner));
        String where = bound ? committee.get().value() : "";
        WantedRole role = new WantedRole(person.role().code(), where, "", "");
        return done(active)
                .flatMap(entry -> done(grant.give(order(entry, words.opened()), role, owner)))
                .map(entry -> known(entry.id(), owner));
    }

    private static Optional<AccountEntry> done(AccountResult result) {
        return result instanceof AccountResult.Done made ? Optional.of(made.account()) : Optional.empty();
    }

    private static AccountOrder order(AccountEntry entry, String reason) {
        return new AccountOrder(entry.id(), entry.account().version(), reason);
    }

    private AccountId known(AccountId account, Actor owner) {
        set(account, PASSWORD, owner);
        return account;
    }

    private void set(AccountId account, String password, Actor owner) {
        Instant now = clock.instant();
        credentials.set(
                account,
                StoredPassword.chosen(hashing.hash(password), now),
                AuditNote.done(
                        now,
                        owner,
                        Permission.MANAGE_ACCOUNTS,
                        "demo-password-set",
                        About.of("account", account.value())));
    }

    /**
     * Closes them where they are not {@link #on}. Their password goes first, so that it opens nothing even where an account must stay
     * because nobody else is administrator.
     *
     * @return how many were open
     */
    public int close(Actor owner) {
        if (on()) {
            return 0;
        }
        List<AccountEntry> open = open().toList();
        for (AccountEntry entry : open) {
            set(entry.id(), new BigInteger(SECRET_BITS, new SecureRandom()).toString(), owner);
            manage.deactivate(order(entry, words.closed()), Optional.empty(), owner);
        }
        return open.size();
    }

    private Stream<AccountEntry> open() {
        return accounts.book().entries().stream()
                .filter(one -> one.account().active())
                .filter(DemoAccounts::isDemo);
    }
}
