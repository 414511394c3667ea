package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.FailureCount;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.SignInAttempts;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a secret be tried, or says how long one waits first. */
@Component(service = Tries.class)
public final class Tries {
    /** How long failures are kept for operations. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Duration DAY = Duration.ofDays(1);

    private final SignInAttempts attempts;
    private final Sealing sealing;
    private final Clock clock;
    private final AtomicReference<Instant> forgotten = new AtomicReference<>(Instant.EPOCH);
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public Tries(@Reference SignInAttempts attempts, @Reference Sealing sealing, @Reference Clock clock) {
        this.attempts = attempts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Whether something may be tried. */
    sealed interface Admission permits Try, SlowedDown {}

    /** For an account, from an address. */
    Admission of(AccountId account, String address) {
        return of(key(account), Optional.of(account), address);
    }

    /** For what somebody signs in with and nobody has. */
    Admission ofUnknown(String login, String address) {
        return of(sealing.keyed("login:" + login.strip().toLowerCase(Locale.ROOT)), Optional.empty(), address);
    }

    /** For what belongs to no account that is known: only the address is counted. */
    Admission from(String address) {
        Instant now = clock.instant();
        Counted where = Counted.of(attempts, address(address), Brakes.ADDRESS, now);
        return where.waits(now)
                .<Admission>map(until -> slowed(until, now, false))
                .orElseGet(() -> new Try(where, Optional.empty(), Optional.empty(), Addresses.counted(address)));
    }

    private Admission of(String key, Optional<AccountId> account, String address) {
        Instant now = clock.instant();
        Admission there = from(address);
        if (there instanceof SlowedDown) {
            return there;
        }
        Counted who = Counted.of(attempts, key, Brakes.ACCOUNT, now);
        Optional<Instant> until = who.waits(now);
        Try begun = (Try) there;
        if (until.isPresent()) {
            begun.where.takeBack();
            return slowed(until.get(), now, Brakes.ACCOUNT.locked(who.before()));
        }
        return new Try(begun.where, Optional.of(who), account, begun.address);
    }

    private SlowedDown slowed(Instant until, Instant now, boolean locked) {
        Duration wait = Duration.between(now, until);
        return new SlowedDown(until, wait, locked ? words.locked(until) : words.wait(wait, until));
    }

    /** Begins to count anew for an account, as when somebody helps. */
    void clear(AccountId account, AuditNote note) {
        attempts.cleared(key(account), note);
    }

    private String key(AccountId account) {
        return sealing.keyed("account:" + account);
    }

    /** How an address is counted. */
    String address(String address) {
        return sealing.keyed("address:" + Addresses.counted(address));
    }

    private void forget(Instant now) {
        Instant before = forgotten.get();
        if (Duration.between(before, now).abs().compareTo(DAY) >= 0 && forgotten.compareAndSet(before, now)) {
            attempts.forget(now.minus(KEPT));
        }
    }

    /** A count that one try was added to. */
    private record Counted(SignInAttempts attempts, String key, Brakes brakes, FailureCount before) {
        static Counted of(SignInAttempts attempts, String key, Brakes brakes, Instant now) {
            return new Counted(attempts, key, brakes, attempts.count(key, count -> brakes.tried(count, now)));
        }

        Optional<Instant> waits(Instant now) {
            return brakes.waitsUntil(before, now);
        }

        void takeBack() {
            attempts.count(key, count -> brakes.takenBack(before, count));
        }
    }

    /** One that is counted as a failure until it is said to be none. */
    final class Try implements Admission {
        private final Counted where;
        private final Optional<Counted> who;
        private final Optional<AccountId> account;
        private final String address;

        private Try(Counted where, Optional<Counted> who, Optional<AccountId> account, String address) {
            this.where = where;
            this.who = who;
            this.account = account;
            this.address = address;
        }

        /** It failed, and stays counted. */
        void wrong(Reason reason) {
            Instant now = clock.instant();
            String key = who.map(Counted::key).orElseGet(where::key);
            attempts.failed(new SignInAttempt(now, key, account, address, reason));
            forget(now);
        }

        /** All was right: the account's failures before are forgotten, the address's are not. */
        void right(AuditNote note) {
            where.takeBack();
            who.ifPresent(counted -> attempts.cleared(counted.key(), note));
        }

        /** So far it was right: nothing is forgotten. */
        void takeBack() {
            where.takeBack();
            who.ifPresent(Counted::takeBack);
        }
    }
}
