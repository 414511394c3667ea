package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The door by which the first administrator gets a password, at the first start and from the console: it opens once and for a
 * day, and another one must be chosen then.
 */
@Component(service = OneTimePasswords.class)
public final class OneTimePasswords {
    /** How long one can be used. */
    public static final Duration VALID = Duration.ofHours(24);

    private static final int GROUPS = 6;

    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final Tries tries;
    private final FrontDoor door;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public OneTimePasswords(
            @Reference Credentials credentials,
            @Reference PasswordHashing hashing,
            @Reference Tries tries,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.tries = tries;
        this.door = door;
        this.clock = clock;
    }

    /**
     * A password that was made.
     *
     * @param password kept nowhere, so it is written down now or never
     */
    public record Given(String password, Instant expiresAt) {
        /** Leaves the password out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Given[%s]".formatted(expiresAt);
        }
    }

    /** Either a password or why there is none. */
    public record Result(Optional<Given> given, Optional<Denied> why) {}

    /** Makes one in place of the password there was, and lets the account begin to count failures anew. */
    public Result give(AccountId account, Actor actor) {
        // At its first start the server gives the first one itself, and nobody is there yet to ask for it.
        Optional<Denied> denied = actor.standing() == Actor.Standing.SERVER
                ? Optional.empty()
                : door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Result(Optional.empty(), denied);
        }
        Instant now = clock.instant();
        Instant until = now.plus(VALID);
        String password = Secret.written(GROUPS, random);
        About about = About.of("account", account.value());
        credentials.set(
                account,
                StoredPassword.given(hashing.hash(password), now, until),
                AuditNote.done(now, actor, Permission.MANAGE_ACCOUNTS, "one-time-password-made", about));
        tries.clear(account, AuditNote.done(now, actor, Permission.MANAGE_ACCOUNTS, "sign-in-unlocked", about));
        return new Result(Optional.of(new Given(password, until)), Optional.empty());
    }
}
