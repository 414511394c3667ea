package dk.sigtepunkt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.sessions.MemorySessionStore;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions.Arrival;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredSessionsTest {
    private static final String KEY = "the-emergency-key";
    private static final Arrival FIRST = new Arrival(Optional.empty(), "Firefox · Linux");
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);

    private final MovableClock clock = new MovableClock();
    private final Holders holders = new Holders();
    private final AccountId somebody = holders.person(SECRETARY);
    private final MemorySessionStore store = new MemorySessionStore();
    private final StoredSessions sessions = server();

    /** One of several with the same database. */
    private StoredSessions server() {
        return new StoredSessions(store, holders, KEY::equals, clock);
    }

    private Session begun(Arrival arrival) {
        return sessions.begin(somebody, SignInMeans.PASSWORD, arrival).orElseThrow();
    }

    private List<String> acts() {
        return store.notes.stream().map(note -> note.entry().what().act()).toList();
    }

    @Test
    void theEmergencyKeyBeginsASessionOfTheOwnerAndLeavesOneRecord() {
        assertThat(sessions.signIn("guess", FIRST)).isEmpty();
        Session session = sessions.signIn(KEY + "\n", FIRST).orElseThrow();

        assertThat(session.actor()).isEqualTo(Actor.owner(Actor.Means.PAGE, "administrator"));
        assertThat(session.kept().device()).isEqualTo("Firefox · Linux");
        assertThat(acts()).containsExactly("sign-in-emergency-key");
        assertThat(store.notes.toString()).doesNotContain(session.secret(), KEY);
    }

    @Test
    void anotherServerKnowsItAndSoDoesOneThatWasRestarted() {
        Session session = begun(FIRST);
        assertThat(server().find(session.secret()).map(Session::kept)).contains(session.kept());
    }

    @Test
    void nothingButTheDigestOfTheSecretIsKeptOrTold() {
        Session session = begun(FIRST);
        OpenSession kept = store.find(SecretDigest.of(session.secret())).orElseThrow();
        assertThat(kept.toString()).doesNotContain(session.secret());
        assertThat(session.toString()).doesNotContain(session.secret()).doesNotContain(session.csrf());
    }

    @Test
    void aPersonHasTheRolesOfTheMomentOfTheRequest() {
        Session session = begun(FIRST);
        assertThat(session.actor()).isEqualTo(Actor.person(Actor.Means.PAGE, somebody.value(), Set.of(SECRETARY)));
        holders.held().put(somebody, Set.of());
        assertThat(sessions.find(session.secret()).orElseThrow().actor().roles())
                .isEmpty();
    }

    @Test
    void aDeactivatedAccountIsNobodyAndItsSessionIsEnded() {
        Session session = begun(FIRST);
        holders.deactivate(somebody);

        assertThat(sessions.find(session.secret())).isEmpty();
        assertThat(store.of(Optional.of(somebody))).isEmpty();
        assertThat(acts()).containsExactly("sign-in-password", "end-of-deactivated");
        assertThat(sessions.begin(somebody, SignInMeans.PASSWORD, FIRST)).isEmpty();
    }

    @Test
    void signingInEndsTheSessionThatTheBrowserHadAndNoOther() {
        Session other = begun(FIRST);
        Session before = begun(FIRST);
        Session after = begun(new Arrival(Optional.of(before), "Firefox"));

        assertThat(after.secret()).isNotEqualTo(before.secret());
        assertThat(sessions.find(before.secret())).isEmpty();
        assertThat(sessions.find(other.secret())).isPresent();
        assertThat(sessions.find(after.secret())).isPresent();
    }

    @Test
    void oneThatIsOverIsStillKnownForWhatIsSentTooLate() {
        Session session = begun(FIRST);
        assertThat(sessions.former(session.secret())).isEmpty();
        clock.move(Duration.ofMinutes(61));
        assertThat(sessions.find(session.secret())).isEmpty();
        assertThat(sessions.former(session.secret())).contains(session.kept());
        assertThat(sessions.former("guess")).isEmpty();
        assertThat(sessions.former("x".repeat(43))).isEmpty();

        holders.deactivate(somebody);
        assertThat(sessions.former(session.secret())).isEmpty();
    }

    @Test
    void itEndsWhenItIsNotUsedAndInAnyCaseAfterHalfADay() {
        Session idle = begun(FIRST);
        clock.move(Duration.ofMinutes(59));
        assertThat(sessions.find(idle.secret())).isPresent();
        clock.move(Duration.ofMinutes(61));
        assertThat(sessions.find(idle.secret())).isEmpty();

        Session busy = begun(FIRST);
        for (int halfHours = 1; halfHours < 24; halfHours++) {
            clock.move(Duration.ofMinutes(30));
            assertThat(sessions.find(busy.secret())).isPresent();
        }
        clock.move(Duration.ofMinutes(30));
        assertThat(sessions.find(busy.secret())).isEmpty();
    }

    @Test
    void aClockThatIsPutBackEndsItAndDoesNotLengthenIt() {
        Session session = begun(FIRST);
        clock.move(Duration.ofMinutes(-30));
        assertThat(sessions.find(session.secret())).isEmpty();
        clock.move(Duration.ofMinutes(30).plus(OpenSession.IDLE).plusSeconds(1));
        assertThat(sessions.find(session.secret())).isEmpty();
    }

    @Test
    void thatItIsUsedIsWrittenOnceAMinuteAtMost() {
        Session session = begun(FIRST);
        clock.move(Duration.ofSeconds(59));
        sessions.find(session.secret());
        assertThat(sessions.find(session.secret()).orElseThrow().kept().times().used())
                .isEqualTo(MovableClock.NOON);
        clock.move(Duration.ofSeconds(1));
        sessions.find(session.secret());
        assertThat(sessions.find(session.secret()).orElseThrow().kept().times().used())
                .isEqualTo(MovableClock.NOON.plusSeconds(60));
    }

    @Test
    void whoSignsOutIsGoneEverywhere() {
        Session session = begun(FIRST);
        StoredSessions elsewhere = server();
        sessions.end(session);
        assertThat(elsewhere.find(session.secret())).isEmpty();
        assertThat(acts()).containsExactly("sign-in-password", "sign-out");
    }

    @Test
    void whatCannotBeASecretIsNotLookedFor() {
        for (String garbage : new String[] {"", "x", "a".repeat(10_000), "æ".repeat(43), "' or 1=1 --"}) {
            assertThat(sessions.find(garbage)).isEmpty();
        }
    }

    @Test
    void aFormsSecretLooksDifferentEachTimeAndIsThatOfItsSessionAlone() {
        Session session = begun(FIRST);
        Session other = begun(FIRST);
        Set<String> shapes = new HashSet<>();
        for (int times = 0; times < 100; times++) {
            String shape = session.csrf();
            shapes.add(shape);
            assertThat(session.sent(shape)).isTrue();
            assertThat(other.sent(shape)).isFalse();
        }
        assertThat(shapes).hasSize(100);
        assertThat(sessions.find(session.secret()).orElseThrow().sent(session.csrf()))
                .isTrue();
        for (String garbage : new String[] {"", "gæt", "AAAA", session.csrf() + "A", session.secret()}) {
            assertThat(session.sent(garbage)).isFalse();
        }
    }
}
