package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import java.time.Clock;
import java.util.Optional;
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
     * @param right whether it is the account's
     */
    record Answer(Optional<SlowedDown> slowed, boolean right) {}

    /** A one-time password counts after its sign-in too, until it expires. */
    Answer ask(AccountId account, String password, String address) {
        Tries.Admission admission = tries.of(account, address);
        if (admission instanceof SlowedDown slowed) {
            return new Answer(Optional.of(slowed), false);
        }
        Tries.Try begun = (Tries.Try) admission;
        Optional<StoredPassword> stored = credentials.find(account);
        boolean right = hashing.matches(PasswordRules.composed(password), stored.map(StoredPassword::hash))
                && stored.filter(one -> !one.expired(clock.instant())).isPresent();
        if (right) {
            begun.takeBack();
        } else {
            begun.wrong(Reason.WRONG_OLD_PASSWORD);
        }
        return new Answer(Optional.empty(), right);
    }
}
