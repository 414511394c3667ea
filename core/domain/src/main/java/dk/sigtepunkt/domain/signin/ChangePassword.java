package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.AccessWords;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which somebody who is signed in chooses another password. Whoever calls it ends the other sessions. */
@Component(service = ChangePassword.class)
public final class ChangePassword {
    private final Accounts accounts;
    private final Credentials credentials;
    private final KnownPassword known;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public ChangePassword(
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference KnownPassword known,
            @Reference PasswordRules rules,
            @Reference PasswordHashing hashing,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.known = known;
        this.rules = rules;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * @param old the one that stands, a one-time one too
     * @param address where it comes from, as far as that can be believed
     */
    public Result change(String old, String anew, Actor actor, String address) {
        Optional<AccountId> self = self(actor);
        if (self.isEmpty()) {
            return new Forbidden(denied(actor));
        }
        AccountId account = self.get();
        KnownPassword.Answer answer = known.ask(account, old, address);
        if (answer.slowed().isPresent()) {
            return new Slowed(answer.slowed().get());
        }
        if (!answer.right()) {
            return new Refused(words.wrongOldPassword());
        }
        if (PasswordRules.composed(old).equals(PasswordRules.composed(anew))) {
            return new Refused(words.same());
        }
        Optional<String> objection = rules.objection(anew, accounts.name(account));
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        Instant now = clock.instant();
        credentials.set(
                account,
                StoredPassword.chosen(hashing.hash(PasswordRules.composed(anew)), now),
                AuditNote.done(now, actor, "password-changed", About.of("account", account.value())));
        return new Changed(account);
    }

    /** Whose account somebody may change who is signed in as a person. */
    static Optional<AccountId> self(Actor actor) {
        return actor.standing() == Actor.Standing.PERSON ? AccountId.find(actor.name()) : Optional.empty();
    }

    static Denied denied(Actor actor) {
        AccessWords words = AccessWords.in(Danish.LOCALE);
        boolean unknown = actor.standing() == Actor.Standing.NOBODY;
        return new Denied(unknown, unknown ? words.notKnown() : words.notAllowed());
    }

    /** How it went. */
    public sealed interface Result permits Changed, Refused, Slowed, Forbidden {
        default <T> T fold(
                Function<Changed, T> changed,
                Function<Refused, T> refused,
                Function<Slowed, T> slowed,
                Function<Forbidden, T> forbidden) {
            if (this instanceof Changed done) {
                return changed.apply(done);
            }
            if (this instanceof Refused wrong) {
                return refused.apply(wrong);
            }
            return this instanceof Slowed waiting ? slowed.apply(waiting) : forbidden.apply((Forbidden) this);
        }
    }

    public record Changed(AccountId account) implements Result {}

    /** @param sentence plain Danish with its full stop: what is wrong and what to do */
    public record Refused(String sentence) implements Result {}

    public record Slowed(SlowedDown how) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
