package dk.sigtepunkt.web.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** As what somebody is told to have to do with a committee. */
class RolesTodayTest {
    private static final AccountId AASE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final AccountId BO = new AccountId("p-bbbbbbbbbbbbbbbbbbbb");
    private static final Instant MADE = Instant.parse("2026-01-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final HeldRole OWN = HeldRole.in(MadeUp.WATER, Role.POLITICIAN);
    private static final HeldRole OF_BO = HeldRole.in(MadeUp.WATER, Role.CHAIR);

    private final Account account = new Account(AASE, Account.Kind.PERSON, Account.State.ACTIVE, MADE, 1);
    private final AccountEntry aase = new AccountEntry(
            account,
            Optional.empty(),
            Optional.empty(),
            List.of(held(1, new Holding.Own(OWN)), held(2, new Holding.StandIn(BO))));

    private static Holding held(long id, Holding.What what) {
        Holding.Days days = new Holding.Days(TODAY.minusDays(1), Optional.of(TODAY));
        return new Holding(id, AASE, what, days, new Holding.Stamp("administrator", MADE), Optional.empty());
    }

    @Test
    void whatOneStandsInForIsSaidToBeThat() {
        Actor actor = Actor.person(Actor.Means.PAGE, AASE.value(), Set.of(OWN, OF_BO));
        RolesToday roles = new RolesToday(actor, new AccountBook(1, List.of(aase)), TODAY);

        assertThat(roles.in(MadeUp.WATER, Installation.visit("GET", "/mine-udvalg", Map.of(), Optional.empty())))
                .containsExactly("politiker", "udvalgsformand (som vikar)");
        assertThat(OwnCommittees.of(actor, MadeUp.installation().next.get())).containsExactly(MadeUp.WATER);
    }
}
