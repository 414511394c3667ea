package dk.sigtepunkt.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import org.junit.jupiter.api.Test;

/** By which account the first person gets in. */
class FirstAdministratorTest extends AccountTable {
    private static final Actor SERVER = Actor.server(Actor.Means.SCHEDULE, "serveren");

    private final FirstAdministrator first = new FirstAdministrator(store, CLOCK);

    @Test
    void itIsMadeOnce() {
        AccountId id = first.make(SERVER).orElseThrow();
        assertThat(store.byLogin("Administrator")).map(Account::id).contains(id);
        assertThat(roles(id, TODAY)).containsExactly(HeldRole.everywhere(Role.ADMINISTRATOR));
        assertThat(first.make(SERVER)).isEmpty();
        assertThat(store.notes()).hasSize(1);
        assertThat(lastAct()).isEqualTo("first-administrator");
    }

    @Test
    void itIsNotMadeWhereSomebodyEverWas() {
        AccountId aase = made("Åse", "aase@kommune.dk");
        done(manage.deactivate(order(aase), nobody(), OWNER));
        done(personal.erase(order(aase), OWNER));
        assertThat(first.make(SERVER)).isEmpty();
    }

    @Test
    void itsLoginStaysUntilItGetsAnAddress() {
        AccountId id = first.make(SERVER).orElseThrow();
        done(manage.rename(order(id), new AccountName("Åse", "administrator"), OWNER));
        done(manage.rename(order(id), new AccountName("Åse", "aase@kommune.dk"), OWNER));
        assertThat(reason(manage.rename(order(id), new AccountName("Åse", "administrator"), OWNER)))
                .isEqualTo(Reason.NO_ADDRESS);
    }
}
