package dk.sigtepunkt.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.oidc.MemoryClaimedRoles;
import dk.sigtepunkt.domain.oidc.MemoryIdentities;
import dk.sigtepunkt.domain.oidc.OidcSignIn;
import dk.sigtepunkt.security.OpenIdConnect.Leaving;
import dk.sigtepunkt.security.OpenIdConnect.Proven;
import dk.sigtepunkt.security.standin.StandInBrowser;
import dk.sigtepunkt.security.standin.StandInProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the provider's page to an account with roles. */
class WholeWayTest {
    private final StandInProvider provider = StandInProvider.open();
    private final MovingClock clock = new MovingClock();
    private final MemoryIdentities identities = new MemoryIdentities();
    private final MemoryClaimedRoles roles = new MemoryClaimedRoles(identities);
    private final OidcClient client = Configured.against(provider).client(clock);
    private final OidcSignIn door =
            new OidcSignIn(identities, roles, new Newcomers(), committee -> true, clock, new Random(4));

    @AfterEach
    void close() {
        provider.close();
    }

    /** Whoever has come is there. */
    private final class Newcomers implements Accounts {
        @Override
        public Optional<Account> find(AccountId id) {
            return Optional.ofNullable(roles.newcomers().get(id))
                    .map(one -> new Account(id, Account.Kind.PERSON, Account.State.ACTIVE, clock.instant(), 1));
        }

        @Override
        public Optional<Account> byLogin(String login) {
            return Optional.empty();
        }

        @Override
        public Optional<AccountName> name(AccountId id) {
            return Optional.empty();
        }

        @Override
        public Set<HeldRole> roles(AccountId id, LocalDate day) {
            return roles.all(id);
        }
    }

    private OidcSignIn.Result signIn(String... groups) {
        provider.signsIn(Map.of("sub", "lis", "name", "Lis Lund", "groups", List.of(groups)));
        Leaving leaving = (Leaving) client.depart("/");
        Proven proven =
                (Proven) client.arrive(StandInBrowser.read(StandInBrowser.visit(leaving.address())), leaving.secret());
        return door.signIn(proven.person(), Actor.Means.PAGE);
    }

    @Test
    void aPersonIsTheSameAccountEachTimeWithTheRolesOfTheDay() {
        assertThat(signIn("Alle")).isInstanceOf(OidcSignIn.Refused.class);
        assertThat(identities.notes()).isEmpty();
        OidcSignIn.SignedIn first = (OidcSignIn.SignedIn) signIn("Controllere", "Alle");
        assertThat(first.unknown()).containsExactly("Alle");
        OidcSignIn.SignedIn second = (OidcSignIn.SignedIn) signIn("Controllere", "Havnens sekretærer");
        assertThat(second.account()).isEqualTo(first.account());
        assertThat(roles.all(first.account())).hasSize(2);
        assertThat(signIn()).isInstanceOf(OidcSignIn.Refused.class);
        assertThat(roles.all(first.account())).isEmpty();
    }
}
