package dk.sigtepunkt.domain.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowByKeyTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);

    private final KeyTable table = new KeyTable(Clock.fixed(NOON, ZoneOffset.UTC));
    private final AccountId person = table.holders.person(SECRETARY);
    private final PersonalKey key = table.added("Bærbar", SshLines.ed25519(1), table.holders.actor(person));
    private final String print = key.key().fingerprint();

    private List<Reason> reasons() {
        return table.attempts.newest(9).stream()
                .map(attempt -> attempt.reason())
                .toList();
    }

    @Test
    void aPersonIsKnownWithTheRolesOfTodayAndByTheConsole() {
        assertThat(table.know.person(print).orElseThrow()).satisfies(actor -> {
            assertThat(actor.name()).isEqualTo(person.value());
            assertThat(actor.means()).isEqualTo(Actor.Means.CONSOLE);
            assertThat(actor.standing()).isEqualTo(Actor.Standing.PERSON);
            assertThat(actor.roles()).containsExactly(SECRETARY);
            assertThat(actor.limit()).isEmpty();
        });
    }

    @Test
    void comingInIsNotedAndTellsWhenTheKeyWasUsed() {
        table.know.entered(print);
        assertThat(table.store.find(key.id()).orElseThrow().times().used()).contains(NOON);
        assertThat(table.log.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what().act()).isEqualTo("signed-in");
            assertThat(entry.about().key()).isEqualTo(key.id().value());
        });
    }

    @Test
    void anUnknownAnEndedAndADeactivatedOneLetNobodyInAndAreKeptForOperations() {
        assertThat(table.know.person("SHA256:other")).isEmpty();
        table.know.turnedAway("SHA256:other", "127.0.0.1");
        table.holders.deactivate(person);
        assertThat(table.know.person(print)).isEmpty();
        table.know.turnedAway(print, "127.0.0.1");
        table.keep.end(key.id(), table.holders.actor(person));
        assertThat(table.know.person(print)).isEmpty();
        table.know.turnedAway(print, "127.0.0.1");
        assertThat(reasons()).containsExactly(Reason.ENDED_SSH_KEY, Reason.NOT_ACTIVE, Reason.UNKNOWN_SSH_KEY);
        assertThat(table.attempts.newest(1).get(0).account()).contains(person);
    }

    @Test
    void whoGetsInLeavesNoFailure() {
        table.know.turnedAway(print, "127.0.0.1");
        assertThat(reasons()).isEmpty();
    }
}
