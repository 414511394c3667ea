package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which an action is given to somebody else who can see to it, also when whoever had it is here no longer. */
@Component(service = HandActions.class)
public final class HandActions {
    public static final Set<String> GIVING = Set.of("account");

    private static final int LONGEST_ID = 40;

    private final ActionWriting writing;
    private final AccountDirectory accounts;
    private final FrontDoor door;

    @Activate
    public HandActions(
            @Reference ActionStore store,
            @Reference Catalogue catalogue,
            @Reference AccountDirectory accounts,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.writing = new ActionWriting(store, catalogue, KnownActions.NONE, clock);
        this.accounts = accounts;
        this.door = door;
    }

    /** Somebody who can see to a committee's actions, as colleagues know that one. */
    public record Colleague(AccountId account, String name) {}

    /** Which actions are left by who cannot see to them any more. */
    public LeftActions left() {
        return new LeftActions(accounts.book(), writing.today());
    }

    /** Who can see to a committee's actions, by name, for whoever may give them away; none for everybody else. */
    public List<Colleague> colleagues(CommitteeId committee, Actor actor) {
        boolean may = door.policy()
                .objection(actor, Permission.KEEP_ACTIONS, Where.in(committee))
                .isEmpty();
        LeftActions today = left();
        return !may
                ? List.of()
                : today.accounts().entries().stream()
                        .filter(one -> today.sees(one.id(), committee))
                        .map(one -> new Colleague(
                                one.id(), one.name().map(AccountName::name).orElse("")))
                        .filter(one -> !one.name().isEmpty())
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList();
    }

    /** Gives an action to somebody. */
    public WriteResult<KeptAction> give(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        CommitteeId committee = item.committee();
        return door.objection(actor, Permission.KEEP_ACTIONS, Where.in(committee))
                .<WriteResult<KeptAction>>map(WriteResult.Forbidden::new)
                .or(() -> writing.absent(committee))
                .orElseGet(() -> writing.write(
                        new ActionWriting.Order(item, seen, Permission.KEEP_ACTIONS, "action-handed-over"),
                        actor,
                        sent,
                        (action, fields, by) -> {
                            String account = fields.text("account", ActionWriting.WORDS.label("account"), LONGEST_ID);
                            Optional<Colleague> chosen = colleagues(committee, actor).stream()
                                    .filter(one -> one.account().value().equals(account))
                                    .findFirst();
                            if (chosen.isEmpty() && fields.sound()) {
                                fields.fault("account", "unknown-choice", ActionWriting.WORDS.nobodyOfThose());
                            }
                            return chosen.filter(one -> fields.sound())
                                    .<List<ActionEntry>>map(
                                            one -> List.of(new ActionEntry.Handed(new Lived.Hand(account, by))))
                                    .orElseGet(List::of);
                        }));
    }
}
