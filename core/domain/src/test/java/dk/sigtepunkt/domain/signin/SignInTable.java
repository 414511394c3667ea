package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.credentials.MemoryCredentials;
import dk.sigtepunkt.domain.credentials.MemorySecondFactors;
import dk.sigtepunkt.domain.credentials.MemorySignInAttempts;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.municipality.Installation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ane and a clock that is moved by hand, with all that signing in needs around them. */
class SignInTable {
    static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    static final String LOGIN = "ane@kommune.dk";
    static final String PASSWORD = "fire våde hunde løber";
    static final Installation BAKKEBY = () -> new Municipality(
            new NamedArea(new AreaCode("999"), "Bakkeby"),
            new NamedArea(new AreaCode("083"), "Region Bakke"),
            List.of(),
            "Bakkeby Kommune");
    static final String ADDRESS = "192.0.2.7";

    final MovingClock clock = new MovingClock();
    final MemoryCredentials credentials = new MemoryCredentials();
    final MemorySecondFactors factors = new MemorySecondFactors();
    final MemorySignInAttempts attempts = new MemorySignInAttempts();
    final OneAccount accounts = new OneAccount();
    final ReadableHashing hashing = new ReadableHashing();
    final OpenSealing sealing = new OpenSealing();
    boolean administratorsNeedSecondFactor;

    final Tries tries = new Tries(attempts, sealing, clock);
    final CodeCheck codes = new CodeCheck(factors, sealing, clock);
    final KnownPassword known = new KnownPassword(credentials, hashing, tries, clock);
    final PasswordRules rules = new PasswordRules(Set.of("correcthorsebattery", "superman")::contains, BAKKEBY);
    final PasswordSignIn signIn = new PasswordSignIn(
            accounts, credentials, hashing, codes, tries, () -> administratorsNeedSecondFactor, clock);

    void anePasses() {
        credentials.set(ANE, StoredPassword.chosen(hashing.hash(PASSWORD), NOON), Notes.note("set"));
    }

    PasswordSignIn.Result with(String login, String password) {
        return signIn.withPassword(login, password, Optional.empty(), ADDRESS, Actor.Means.PAGE);
    }

    Actor ane() {
        return Actor.person(Actor.Means.PAGE, ANE.value(), Set.of());
    }

    List<SignInAttempt.Reason> reasons() {
        return attempts.newest(Integer.MAX_VALUE).stream()
                .map(SignInAttempt::reason)
                .toList();
    }

    /** Shows what it is told to. */
    static final class MovingClock extends Clock {
        private Instant now = NOON;

        void moves(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }

    /** Ane's. */
    static final class OneAccount implements Accounts {
        final Set<HeldRole> roles = new HashSet<>();
        Account.State state = Account.State.ACTIVE;

        @Override
        public Optional<Account> find(AccountId id) {
            return id.equals(ANE)
                    ? Optional.of(new Account(ANE, Account.Kind.PERSON, state, NOON, 0))
                    : Optional.empty();
        }

        @Override
        public Optional<Account> byLogin(String login) {
            return login.equalsIgnoreCase(LOGIN) ? find(ANE) : Optional.empty();
        }

        @Override
        public Optional<AccountName> name(AccountId id) {
            return Optional.of(new AccountName("Ane Overgaard", LOGIN));
        }

        @Override
        public Set<HeldRole> roles(AccountId id, LocalDate day) {
            return Set.copyOf(roles);
        }
    }

    /** Counts how often it is asked. */
    static final class ReadableHashing implements PasswordHashing {
        int asked;
        String version = "2";

        @Override
        public String hash(String password) {
            return version + ":" + password;
        }

        @Override
        public boolean matches(String password, Optional<String> hash) {
            asked++;
            return hash.filter(text -> text.substring(2).equals(password)).isPresent();
        }

        @Override
        public boolean outdated(String hash) {
            return !hash.startsWith(version);
        }
    }

    /** Remembers what it closed. */
    static final class OpenSealing implements Sealing {
        private final Map<String, String> closed = new HashMap<>();

        @Override
        public String seal(String secret, String about) {
            String sealed = "sealed-" + closed.size();
            closed.put(sealed + "|" + about, secret);
            return sealed;
        }

        @Override
        public Optional<String> open(String sealed, String about) {
            return Optional.ofNullable(closed.get(sealed + "|" + about));
        }

        @Override
        public String keyed(String text) {
            return "keyed-" + text;
        }

        void forgetsItsKey() {
            closed.clear();
        }
    }
}
