package dk.sigtepunkt.domain.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndSessionsTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Actor OWNER = Actor.owner(Actor.Means.PAGE, "administrator");

    private final Random random = new Random(3);
    private final Holders holders = new Holders();
    private final AccountId secretary = holders.person(HeldRole.everywhere(Role.SECRETARY));
    private final AccountId administrator = holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));
    private final MemorySessionStore store = new MemorySessionStore();
    private final EndSessions sessions = new EndSessions(store, Doors.house(), Clock.fixed(NOON, ZoneOffset.UTC));

    private OpenSession begun(String secret, Optional<AccountId> account, Instant at) {
        OpenSession session = new OpenSession(
                SessionId.fresh(random),
                SecretDigest.of(secret),
                account,
                SignInMeans.PASSWORD,
                "Firefox",
                OpenSession.Times.from(at));
        store.begin(session, Optional.empty(), Holders.note("begun", secret));
        return session;
    }

    private static int ended(EndSessions.Result result) {
        return result.fold(EndSessions.Ended::sessions, forbidden -> -1);
    }

    @Test
    void oneSeesOnesOwnThatAreNotOver() {
        begun("idle", Optional.of(secretary), NOON.minus(OpenSession.IDLE).minusSeconds(1));
        OpenSession mine = begun("mine", Optional.of(secretary), NOON);
        OpenSession owners = begun("owners", Optional.empty(), NOON);

        assertThat(sessions.own(holders.actor(secretary))).containsExactly(mine);
        assertThat(sessions.own(OWNER)).containsExactly(owners);
        assertThat(sessions.own(holders.actor(administrator))).isEmpty();
        assertThat(sessions.own(Actor.nobody(Actor.Means.PAGE))).isEmpty();
    }

    @Test
    void oneEndsOnesOwnAndNobodyElses() {
        OpenSession mine = begun("mine", Optional.of(secretary), NOON);
        OpenSession owners = begun("owners", Optional.empty(), NOON);

        assertThat(ended(sessions.end(owners.id(), holders.actor(secretary)))).isZero();
        assertThat(ended(sessions.end(mine.id(), OWNER))).isZero();
        assertThat(ended(sessions.end(mine.id(), Actor.nobody(Actor.Means.API))))
                .isEqualTo(-1);
        assertThat(ended(sessions.end(mine.id(), holders.actor(secretary)))).isEqualTo(1);
        assertThat(store.find(owners.key())).isPresent();
        assertThat(store.notes.get(2).entry().by().id()).isEqualTo(secretary.value());
        assertThat(store.notes.get(2).entry().about().key()).isEqualTo(mine.id().value());
    }

    @Test
    void oneEndsAllOthersAndStaysSignedIn() {
        OpenSession mine = begun("mine", Optional.of(secretary), NOON);
        begun("old", Optional.of(secretary), NOON.minus(Duration.ofMinutes(5)));
        begun("owners", Optional.empty(), NOON);

        assertThat(ended(sessions.endOthers(Optional.of(mine.id()), holders.actor(secretary))))
                .isEqualTo(1);
        assertThat(store.of(Optional.of(secretary))).containsExactly(mine);
        assertThat(store.of(Optional.empty())).hasSize(1);
        assertThat(ended(sessions.endOthers(Optional.empty(), holders.actor(secretary))))
                .isEqualTo(1);
    }

    @Test
    void whoManagesAccountsEndsAllOfOneAndNobodyElseDoes() {
        begun("a", Optional.of(secretary), NOON);
        begun("b", Optional.of(secretary), NOON);

        assertThat(ended(sessions.endAll(secretary, holders.actor(secretary)))).isEqualTo(-1);
        assertThat(ended(sessions.endAll(secretary, holders.actor(administrator))))
                .isEqualTo(2);
        assertThat(store.notes.get(2).entry().what().permission()).isEqualTo("MANAGE_ACCOUNTS");
    }

    @Test
    void aSessionIsOverByIdlenessByAgeAndByAClockThatWasPutBack() {
        OpenSession session = begun("a", Optional.empty(), NOON);
        assertThat(session.over(NOON.plus(OpenSession.IDLE))).isFalse();
        assertThat(session.over(NOON.plus(OpenSession.IDLE).plusMillis(1))).isTrue();
        assertThat(session.over(NOON.minusSeconds(59))).isFalse();
        assertThat(session.over(NOON.minusSeconds(61))).isTrue();

        store.used(session.key(), NOON.plus(OpenSession.LONGEST).minusSeconds(1));
        OpenSession used = store.find(session.key()).orElseThrow();
        assertThat(used.over(NOON.plus(OpenSession.LONGEST).minusSeconds(1))).isFalse();
        assertThat(used.over(NOON.plus(OpenSession.LONGEST))).isTrue();
    }
}
