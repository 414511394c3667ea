package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.SignInSettings;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door for a person with a password, and with a code where the account asks for one. Opens no session. */
@Component(service = PasswordSignIn.class)
public final class PasswordSignIn {
    /** Nobody chose a longer one, and to hash it would cost. */
    private static final int LONGEST_LOOKED_AT = 4 * PasswordRules.LONGEST;

    private final Accounts accounts;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final CodeCheck codes;
    private final Tries tries;
    private final SignInSettings settings;
    private final Clock clock;
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public PasswordSignIn(
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference PasswordHashing hashing,
            @Reference CodeCheck codes,
            @Reference Tries tries,
            @Reference SignInSettings settings,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hashing = hashing;
        this.codes = codes;
        this.tries = tries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes about as long whether there is such an account or not.
     *
     * @param code of the app or a recovery code; empty where it was not asked for yet
     * @param address where it comes from, as far as that can be believed
     */
    public Result withPassword(
            String login, String password, Optional<String> code, String address, Actor.Means means) {
        Optional<Account> account = accounts.byLogin(login);
        Tries.Admission admission =
                account.map(known -> tries.of(known.id(), address)).orElseGet(() -> tries.ofUnknown(login, address));
        if (admission instanceof SlowedDown slowed) {
            return new Slowed(slowed);
        }
        Tries.Try begun = (Tries.Try) admission;
        Optional<StoredPassword> stored = account.map(Account::id).flatMap(credentials::find);
        Optional<Reason> fault = fault(account, stored, matches(password, stored));
        if (fault.isPresent()) {
            return refused(begun, fault.get());
        }
        Known known = new Known(account.orElseThrow().id(), stored.orElseThrow(), means);
        return codes.asked(known.account())
                ? second(known, code, begun)
                : entered(known, password, Proof.PASSWORD, begun);
    }

    /**
     * The second half, where the password came with an earlier request.
     *
     * @param ticket of {@link CodeNeeded}, good for five minutes
     */
    public Result withCode(String ticket, String code, String address, Actor.Means means) {
        Optional<Known> known = codes.opened(ticket, clock.instant())
                .filter(opened ->
                        accounts.find(opened.account()).filter(Account::active).isPresent())
                .flatMap(opened -> credentials
                        .find(opened.account())
                        .filter(stored -> opened.of(stored))
                        .map(stored -> new Known(opened.account(), stored, means)));
        if (known.isEmpty()) {
            return new Refused(words.tooLate());
        }
        Tries.Admission admission = tries.of(known.get().account(), address);
        return admission instanceof SlowedDown slowed
                ? new Slowed(slowed)
                : second(known.get(), Optional.of(code), (Tries.Try) admission);
    }

    /** Somebody who has shown the password. */
    private record Known(AccountId account, StoredPassword stored, Actor.Means means) {}

    private boolean matches(String password, Optional<StoredPassword> stored) {
        return password.length() <= LONGEST_LOOKED_AT
                ? hashing.matches(PasswordRules.composed(password), stored.map(StoredPassword::hash))
                : hashing.matches("", Optional.empty());
    }

    private Optional<Reason> fault(Optional<Account> account, Optional<StoredPassword> stored, boolean matches) {
        if (account.isEmpty()) {
            return Optional.of(Reason.UNKNOWN_LOGIN);
        }
        if (!account.get().active()) {
            return Optional.of(Reason.NOT_ACTIVE);
        }
        if (stored.isEmpty()) {
            return Optional.of(Reason.NO_PASSWORD);
        }
        if (!matches) {
            return Optional.of(Reason.WRONG_PASSWORD);
        }
        if (stored.get().used()) {
            return Optional.of(Reason.USED_PASSWORD);
        }
        return stored.get().expired(clock.instant()) ? Optional.of(Reason.EXPIRED_PASSWORD) : Optional.empty();
    }

    private Refused refused(Tries.Try begun, Reason reason) {
        begun.wrong(reason);
        return new Refused(
                switch (reason) {
                    case USED_PASSWORD, EXPIRED_PASSWORD -> words.givenPasswordIsOver();
                    case WRONG_CODE, UNREADABLE_SECRET -> words.wrongCode();
                    case USED_CODE -> words.usedCode();
                    default -> words.wrongLogin();
                });
    }

    private Result second(Known known, Optional<String> code, Tries.Try begun) {
        if (code.isEmpty()) {
            begun.takeBack();
            return new CodeNeeded(codes.ticket(known.account(), known.stored(), clock.instant()));
        }
        CodeCheck.Verdict verdict = codes.taken(code.get(), known.account(), actor(known));
        return verdict.fault()
                .<Result>map(reason -> refused(begun, reason))
                .orElseGet(() -> entered(known, "", verdict.proof(), begun));
    }

    private Actor actor(Known known) {
        return Actor.person(known.means(), known.account().value(), roles(known.account()));
    }

    private Set<HeldRole> roles(AccountId account) {
        return accounts.roles(account, LocalDate.now(clock.withZone(Danish.ZONE)));
    }

    /** @param password empty where it is not at hand any more */
    private Result entered(Known known, String password, Proof proof, Tries.Try begun) {
        AccountId account = known.account();
        StoredPassword stored = known.stored();
        boolean given = stored.oneTime().isPresent();
        if (given && !credentials.take(account, stored.hash())) {
            return refused(begun, Reason.USED_PASSWORD);
        }
        if (!password.isEmpty() && hashing.outdated(stored.hash())) {
            credentials.rehash(account, stored.hash(), hashing.hash(PasswordRules.composed(password)));
        }
        Actor actor = actor(known);
        Instant now = clock.instant();
        begun.right(AuditNote.done(now, actor, "signed-in", About.of("account", account.value())));
        boolean bare = proof == Proof.PASSWORD
                && settings.administratorsNeedSecondFactor()
                && actor.roles().stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
        return new SignedIn(account, proof, given, bare);
    }

    /** By what somebody has shown who it is. Codes are stored: they stay. */
    public enum Proof {
        PASSWORD("password"),
        PASSWORD_AND_CODE("password-code"),
        PASSWORD_AND_RECOVERY_CODE("password-recovery");

        private final String code;

        Proof(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** How it went; besides these four there is none. */
    public sealed interface Result permits SignedIn, CodeNeeded, Refused, Slowed {
        default <T> T fold(
                Function<SignedIn, T> in,
                Function<CodeNeeded, T> needed,
                Function<Refused, T> refused,
                Function<Slowed, T> slowed) {
            if (this instanceof SignedIn done) {
                return in.apply(done);
            }
            if (this instanceof CodeNeeded half) {
                return needed.apply(half);
            }
            return this instanceof Refused wrong ? refused.apply(wrong) : slowed.apply((Slowed) this);
        }
    }

    /**
     * @param mustChangePassword because it was given to the person: nothing but choosing another one may come before that
     * @param mustAddFactor because it is an administrator and the installation asks for one
     */
    public record SignedIn(AccountId account, Proof proof, boolean mustChangePassword, boolean mustAddFactor)
            implements Result {}

    /**
     * The password was right, and a code is asked for.
     *
     * @param ticket for {@link #withCode}: a secret, though without the code it opens nothing
     */
    public record CodeNeeded(String ticket) implements Result {
        /** Leaves the ticket out, so that no log can hold it. */
        @Override
        public String toString() {
            return "CodeNeeded[…]";
        }
    }

    /** @param sentence plain Danish with its full stop; the same whether there is such an account or not */
    public record Refused(String sentence) implements Result {}

    public record Slowed(SlowedDown how) implements Result {}
}
