package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.accounts.AccountWriting.Deed;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is kept of a person: told on request, and erased on request or when an account has been closed for long enough. The
 * opaque id stays with what it held and did, so the chain is whole as before.
 */
@Component(service = PersonalData.class, configurationPid = "dk.sigtepunkt.accounts")
public final class PersonalData {
    /** How long a name is kept; PID {@code dk.sigtepunkt.accounts}. */
    @interface Erasure {
        /** Days from the closing of an account to the erasure of its name and login. */
        int eraseAfterDays() default 90;
    }

    private final AccountWriting writing;
    private final Duration keptFor;
    private final FrontDoor door;
    private final AccountWords words = AccountWords.in(Danish.LOCALE);

    @Activate
    public PersonalData(
            @Reference AccountStore store, @Reference FrontDoor door, @Reference Clock clock, Erasure configuration) {
        this(new AccountWriting(store, clock), door, Duration.ofDays(Math.max(0, configuration.eraseAfterDays())));
    }

    private PersonalData(AccountWriting writing, FrontDoor door, Duration keptFor) {
        this.writing = writing;
        this.keptFor = keptFor;
        this.door = door;
    }

    /** @param keptFor how long after an account was closed its name and login are kept */
    public static PersonalData keeping(Duration keptFor, AccountStore store, FrontDoor door, Clock clock) {
        return new PersonalData(new AccountWriting(store, clock), door, keptFor);
    }

    /** How many days after an account was closed its name and login are erased. */
    public int keptDays() {
        return (int) keptFor.toDays();
    }

    /** When name and login of a closed account are erased. */
    public Optional<Instant> erasedAt(AccountEntry entry) {
        return entry.name().isEmpty() ? Optional.empty() : entry.deactivatedAt().map(at -> at.plus(keptFor));
    }

    /** All that is kept of somebody; everybody may have one's own. */
    public Export export(AccountId id, Actor actor) {
        boolean own = actor.standing() == Actor.Standing.PERSON && actor.name().equals(id.value());
        Optional<Denied> denied =
                own ? Optional.empty() : door.objection(actor, Permission.HANDLE_PERSONAL_DATA, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        List<KeptRow> rows = writing.kept(id);
        return rows.isEmpty()
                ? new Refused(new AccountRefusal(Reason.UNKNOWN_ACCOUNT, words.unknownAccount()))
                : new Told(id, writing.now(), rows);
    }

    /** Erases name and login of an account that is closed already. */
    public AccountResult erase(AccountOrder order, Actor actor) {
        return door.objection(actor, Permission.HANDLE_PERSONAL_DATA, Where.EVERYWHERE)
                .<AccountResult>map(AccountResult.Forbidden::new)
                .orElseGet(() -> erased(
                        order,
                        new Deed(
                                actor,
                                Optional.of(Permission.HANDLE_PERSONAL_DATA),
                                "account-erased",
                                order.reason())));
    }

    /**
     * Erases what is due, as the server itself; to be called now and then, on any node.
     *
     * @return whose name and login were erased
     */
    public List<AccountId> eraseDue(Instant now) {
        Deed deed =
                new Deed(Actor.server(Actor.Means.SCHEDULE, words.server()), Optional.empty(), "account-erased", "");
        List<AccountId> erased = new ArrayList<>();
        for (AccountEntry entry : writing.book().entries()) {
            boolean due = erasedAt(entry).filter(at -> !at.isAfter(now)).isPresent();
            AccountOrder order = new AccountOrder(entry.id(), entry.account().version(), "");
            if (due && erased(order, deed) instanceof AccountResult.Done) {
                erased.add(entry.id());
            }
        }
        return erased;
    }

    private AccountResult erased(AccountOrder order, Deed deed) {
        return writing.write(
                deed, rules -> List.of(rules.deactivated(rules.wanted(order)).erased()));
    }

    /** How it went. */
    public sealed interface Export {
        default <T> T fold(Function<Told, T> told, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Told rows) {
                return told.apply(rows);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    /** @param at when it was read */
    public record Told(AccountId id, Instant at, List<KeptRow> rows) implements Export {
        public Told {
            rows = List.copyOf(rows);
        }
    }

    public record Refused(AccountRefusal why) implements Export {}

    public record Forbidden(Denied why) implements Export {}
}
