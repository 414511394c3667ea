package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.actions.KeptAction;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who can see to actions today, and which are left by who cannot any more: the account is closed, or has no role any longer in
 * which it may tell how they go.
 */
public record LeftActions(AccountBook accounts, LocalDate today) {
    /** Whether somebody was to see to it who cannot; false where it is over, and where nobody in particular was. */
    public boolean left(KeptAction action) {
        return action.closed().isEmpty()
                && action.last().lastStep().state().open()
                && action.lived()
                        .holder()
                        .flatMap(AccountId::find)
                        .filter(account -> !sees(account, action.item().committee()))
                        .isPresent();
    }

    /** Whether an account can see to the actions of a committee. */
    boolean sees(AccountId account, CommitteeId committee) {
        Set<HeldRole> roles = accounts.roles(account, today);
        return Policy.HOUSE
                .objection(
                        Actor.person(Actor.Means.PAGE, account.value(), roles),
                        Permission.UPDATE_ACTIONS,
                        Where.in(committee))
                .isEmpty();
    }
}
