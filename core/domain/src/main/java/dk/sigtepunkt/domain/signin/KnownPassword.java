package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks somebody who is signed in for the password once more, so that a left screen is not enough. */
@Component(service = KnownPassword.class)
public final class KnownPassword {
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final Tries tries;
    private final Clock clock;

    @Activate
    public KnownPassword(
            @Reference Credentials credentials,
            @Reference PasswordHashing hashing,
            @Reference Tries tries,
            @Reference Clock clock) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * @param slowed that it was not looked at
     * @param fault why it is not taken; empty when it is, and when it was not looked at
     */
    record Answer(Optional<SlowedDown> slowed, Optional<Reason> fault) {
        boolean right() {
            return slowed.isEmpty() && fault.isEmpty();
        }
    }

    /** A one-time password counts after its sign-in too, until it expires. */
    Answer ask(AccountId account, String password, String address) {
        return ask(account, address, () -> {
            Optional<StoredPassword> stored = credentials.find(account);
            boolean right = hashing.matches(PasswordRules.composed(password), stored.map(StoredPassword::hash))
                    && stored.filter(one -> !one.expired(clock.instant())).isPresent();
            return right ? Optional.empty() : Optional.of(Reason.WRONG_OLD_PASSWORD);
        });
    }

    /**
     * For another secret than the password, under the same brakes.
     *
     * @param fault looks at it, and says why it is not taken; asked only where it may be tried
     */
    Answer ask(AccountId account, String address, Supplier<Optional<Reason>> fault) {
        Tries.Admission admission = tries.of(account, address);
        if (admission instanceof SlowedDown slowed) {
            return new Answer(Optional.of(slowed), Optional.empty());
        }
        Tries.Try begun = (Tries.Try) admission;
        Optional<Reason> found = fault.get();
        found.ifPresentOrElse(begun::wrong, begun::takeBack);
        return new Answer(Optional.empty(), found);
    }
}
