package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountWriting.Deed;
import dk.sigtepunkt.domain.accounts.AccountWriting.Judgement;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which accounts of people are made, named, closed and opened again. */
@Component(service = ManageAccounts.class)
public final class ManageAccounts {
    private final AccountWriting writing;
    private final FrontDoor door;

    @Activate
    public ManageAccounts(@Reference AccountStore store, @Reference FrontDoor door, @Reference Clock clock) {
        this.writing = new AccountWriting(store, clock);
        this.door = door;
    }

    /** Makes an account for somebody, who can do nothing before a role is given. */
    public AccountResult make(AccountName wanted, Actor actor) {
        AccountId id = writing.newPerson();
        return write(new Deed(actor, Optional.of(Permission.MANAGE_ACCOUNTS), "account-made", ""), rules -> {
            AccountName name = rules.name(wanted, Optional.empty());
            Account made = new Account(
                    id, Account.Kind.PERSON, Account.State.ACTIVE, rules.stamp().at(), 1);
            return List.of(new AccountEntry(made, Optional.empty(), Optional.of(name), List.of()));
        });
    }

    public AccountResult rename(AccountOrder order, AccountName wanted, Actor actor) {
        return write(deed("account-renamed", order, actor), rules -> {
            AccountEntry entry = rules.wanted(order);
            return List.of(entry.named(rules.name(wanted, Optional.of(entry))));
        });
    }

    /** What an account would leave behind; empty for an unknown one. */
    public List<Belonging> belongings(AccountId id) {
        return writing.book()
                .find(id)
                .map(entry -> HandOn.of(entry, writing.today()))
                .orElse(List.of());
    }

    /**
     * Closes an account: nobody gets in by it from now on, and its roles end.
     *
     * @param successor who gets its roles at the same moment, for which one must be allowed to give roles too; empty for nobody
     */
    public AccountResult deactivate(AccountOrder order, Optional<AccountId> successor, Actor actor) {
        Optional<Denied> denied =
                successor.flatMap(given -> door.objection(actor, Permission.GRANT_ROLES, Where.EVERYWHERE));
        if (denied.isPresent()) {
            return new AccountResult.Forbidden(denied.get());
        }
        return write(deed("account-deactivated", order, actor), rules -> {
            AccountEntry entry = rules.active(rules.wanted(order));
            return new HandOn(rules).leaving(entry, rules.stamp().at(), successor);
        });
    }

    /** Opens one again that was closed; the roles that it had are given anew. */
    public AccountResult reactivate(AccountOrder order, Actor actor) {
        return write(deed("account-reactivated", order, actor), rules -> List.of(rules.reopened(rules.wanted(order))));
    }

    private AccountResult write(Deed deed, Judgement judgement) {
        return door.objection(deed.actor(), Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE)
                .<AccountResult>map(AccountResult.Forbidden::new)
                .orElseGet(() -> writing.write(deed, judgement));
    }

    private static Deed deed(String act, AccountOrder order, Actor actor) {
        return new Deed(actor, Optional.of(Permission.MANAGE_ACCOUNTS), act, order.reason());
    }
}
