package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.written.Outcome;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees to an action when whoever did cannot any more, and who may give it to whom. */
class HandActionsTest extends ActionTable {
    private final Holders holders = new Holders();
    private final AccountId aase = called("Åse Holm", HeldRole.in(OWN, Role.ACTION_OWNER));
    private final AccountId bo = called("Bo Lund", HeldRole.in(OWN, Role.HEAD_OF_DEPARTMENT));
    private final AccountId elsewhere = called("Ib Krog", HeldRole.in(OTHER, Role.ACTION_OWNER));
    private final HandActions hand = new HandActions(store, new Still(), holders, Doors.house(), new MovedClock());

    private AccountId called(String name, HeldRole role) {
        AccountId id = holders.person(role);
        holders.call(id, name, name + "@kommune.dk");
        return id;
    }

    private String give(ItemRef item, AccountId account, Actor actor) {
        return Outcome.of(
                hand.give(item, name -> name.equals("account") ? account.value() : "", OptionalInt.empty(), actor),
                action -> action.lived().holder().orElse("nobody"));
    }

    @Test
    void whatSomebodySeesToIsLeftWhenTheAccountIsClosedAndCanBeGivenToWhoCan() {
        ItemRef item = begun(WORDS, WHY).item();
        assertThat(hand.left().left(find(item))).as("nobody in particular").isFalse();
        keep.hand(item, true, holders.actor(aase));
        assertThat(hand.left().left(find(item))).isFalse();
        holders.deactivate(aase);
        assertThat(hand.left().left(find(item))).isTrue();
        assertThat(hand.colleagues(OWN, SECRETARY))
                .extracting(HandActions.Colleague::name)
                .containsExactly("Bo Lund");
        assertThat(give(item, bo, SECRETARY)).isEqualTo(bo.value());
        assertThat(hand.left().left(find(item))).isFalse();
        assertThat(store.notes()).hasSize(3);
    }

    @Test
    void onlyWhoKeepsActionsGivesThemAndOnlyToWhoCanSeeToThem() {
        ItemRef item = begun(WORDS, WHY).item();
        assertThat(give(item, bo, OWNER)).isEqualTo("forbidden");
        assertThat(hand.colleagues(OWN, OWNER)).as("names are not told either").isEmpty();
        assertThat(give(item, elsewhere, SECRETARY)).isEqualTo("account:unknown-choice");
        holders.held().put(bo, Set.of());
        assertThat(give(item, bo, SECRETARY)).isEqualTo("account:unknown-choice");
        assertThat(give(item("findes-ikke"), aase, SECRETARY)).isEqualTo("unknown");
        assertThat(find(item).lived().holder()).isEmpty();
    }

    @Test
    void whatIsOverIsNotLeft() {
        ItemRef item = begun(WORDS, WHY).item();
        keep.hand(item, true, holders.actor(aase));
        holders.held().put(aase, Set.of(HeldRole.in(OTHER, Role.ACTION_OWNER)));
        assertThat(hand.left().left(find(item)))
                .as("a role elsewhere is none here")
                .isTrue();
        kept(step(item, ActionState.STOPPED));
        assertThat(hand.left().left(find(item))).isFalse();
    }
}
