package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which the first person gets in: an administrator with a password that opens once. */
@Component(service = FirstSignIn.class)
public final class FirstSignIn {
    private final FirstAdministrator first;
    private final OneTimePasswords passwords;
    private final Accounts accounts;
    private final Credentials credentials;
    private final FrontDoor door;
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public FirstSignIn(
            @Reference FirstAdministrator first,
            @Reference OneTimePasswords passwords,
            @Reference Accounts accounts,
            @Reference Credentials credentials,
            @Reference FrontDoor door) {
        this.first = first;
        this.passwords = passwords;
        this.accounts = accounts;
        this.credentials = credentials;
        this.door = door;
    }

    /**
     * At each start. Of several servers that start at once only the one that made the account gets the password.
     *
     * @param server which starts
     * @return empty where somebody has an account, or had one
     */
    public Optional<OneTimePasswords.Given> atStart(Actor server) {
        return first.make(server)
                .flatMap(account -> passwords.give(account, server).given());
    }

    /** Another password for who never chose one, because the one there was is used, expired or lost. For the owner alone. */
    public Result renew(Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent() || actor.standing() != Actor.Standing.OWNER) {
            return new Forbidden(denied.orElseGet(() -> ChangePassword.denied(actor)));
        }
        Optional<AccountId> made = first.make(actor);
        if (made.isPresent()) {
            return given(made.get(), actor);
        }
        Optional<AccountId> known =
                accounts.byLogin(Login.FIRST).filter(Account::active).map(Account::id);
        if (known.isEmpty()) {
            return new Refused(words.noFirstAdministrator());
        }
        boolean chosen = credentials
                .find(known.get())
                .filter(password -> password.oneTime().isEmpty())
                .isPresent();
        return chosen ? new Refused(words.firstHasChosen()) : given(known.get(), actor);
    }

    private Result given(AccountId account, Actor actor) {
        OneTimePasswords.Result result = passwords.give(account, actor);
        return result.given()
                .<Result>map(Renewed::new)
                .orElseGet(() -> new Forbidden(result.why().orElseThrow()));
    }

    /** How it went. */
    public sealed interface Result permits Renewed, Refused, Forbidden {
        default <T> T fold(
                Function<Renewed, T> renewed, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Renewed done) {
                return renewed.apply(done);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    public record Renewed(OneTimePasswords.Given password) implements Result {}

    /** @param sentence plain Danish with its full stop: what is wrong and what to do */
    public record Refused(String sentence) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
