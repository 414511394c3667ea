package dk.sigtepunkt.domain.sessions;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SessionStore} promises. */
public abstract class SessionStoreContract {
    private static final Random RANDOM = new Random(7);
    private static final AccountId SOMEBODY = AccountId.person(RANDOM);
    private static final Instant NOON = SKIPPED_HOUR;

    private SessionStore store;

    /** An empty store. */
    protected abstract SessionStore opened();

    /** The same store as another server of the installation has it. */
    protected abstract SessionStore elsewhere();

    /** The acts of what was noted, in its order. */
    protected abstract List<String> noted();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static OpenSession session(String secret, Optional<AccountId> account, Instant begun) {
        return new OpenSession(
                SessionId.fresh(RANDOM),
                SecretDigest.of(secret),
                account,
                account.isPresent() ? SignInMeans.PASSWORD : SignInMeans.EMERGENCY_KEY,
                "Firefox · Linux – »æøå«",
                OpenSession.Times.from(begun));
    }

    private OpenSession begun(String secret, Optional<AccountId> account, Instant at) {
        OpenSession session = session(secret, account, at);
        store.begin(session, Optional.empty(), Holders.note("begun", secret));
        return session;
    }

    @Test
    void whatIsBegunIsFoundByItsSecretAlone() {
        OpenSession owners = begun("a", Optional.empty(), NOON);
        OpenSession persons = begun("b", Optional.of(SOMEBODY), NOON);

        assertThat(elsewhere().find(SecretDigest.of("a"))).contains(owners);
        assertThat(elsewhere().find(SecretDigest.of("b"))).contains(persons);
        assertThat(store.find(SecretDigest.of("c"))).isEmpty();
        assertThat(noted()).containsExactly("begun", "begun");
    }

    @Test
    void anAccountsAreItsOwnAndTheOnesOfTheOwnerNobodysElse() {
        OpenSession first = begun("a", Optional.of(SOMEBODY), NOON);
        OpenSession owners = begun("b", Optional.empty(), NOON);
        OpenSession second = begun("c", Optional.of(SOMEBODY), NOON.plusSeconds(1));

        assertThat(store.of(Optional.of(SOMEBODY))).containsExactly(second, first);
        assertThat(store.of(Optional.empty())).containsExactly(owners);
        assertThat(store.of(Optional.of(AccountId.person(RANDOM)))).isEmpty();
    }

    @Test
    void oneThatComesInPlaceOfAnotherEndsIt() {
        begun("a", Optional.of(SOMEBODY), NOON);
        OpenSession next = session("b", Optional.of(SOMEBODY), NOON);
        store.begin(next, Optional.of(SecretDigest.of("a")), Holders.note("rotated", "b"));

        assertThat(elsewhere().find(SecretDigest.of("a"))).isEmpty();
        assertThat(store.of(Optional.of(SOMEBODY))).containsExactly(next);

        store.begin(session("c", Optional.empty(), NOON), Optional.of(SecretDigest.of("gone")), Holders.note("c", "c"));
        assertThat(store.find(SecretDigest.of("c"))).isPresent();
    }

    @Test
    void thoseWhoseTimeHasBeenUpForADayAreForgottenWhenAnotherBegins() {
        Instant forgotten = NOON.plus(OpenSession.LONGEST).plus(OpenSession.REMEMBERED);
        begun("old", Optional.empty(), NOON);
        begun("over", Optional.empty(), forgotten.minus(OpenSession.LONGEST));
        begun("young", Optional.empty(), forgotten.minusSeconds(1));
        assertThat(store.find(SecretDigest.of("old"))).isPresent();

        begun("new", Optional.empty(), forgotten);
        assertThat(store.find(SecretDigest.of("old"))).isEmpty();
        assertThat(store.find(SecretDigest.of("over"))).isPresent();
        assertThat(store.find(SecretDigest.of("young"))).isPresent();
    }

    @Test
    void itIsKeptWhenItWasLastUsedAndNeverAnEarlierTime() {
        OpenSession session = begun("a", Optional.of(SOMEBODY), NOON);
        Instant later = NOON.plus(Duration.ofMinutes(5));
        store.used(session.key(), later);
        store.used(session.key(), NOON.plusSeconds(1));
        store.used(SecretDigest.of("gone"), later);

        OpenSession.Times times = elsewhere().find(session.key()).orElseThrow().times();
        assertThat(times).isEqualTo(new OpenSession.Times(NOON, later, NOON.plus(OpenSession.LONGEST)));
    }

    @Test
    void whatIsEndedIsGoneEverywhereAndNotedOnce() {
        OpenSession first = begun("a", Optional.of(SOMEBODY), NOON);
        OpenSession second = begun("b", Optional.of(SOMEBODY), NOON);
        OpenSession third = begun("c", Optional.of(SOMEBODY), NOON);

        assertThat(elsewhere().end(Set.of(first.id(), second.id()), Holders.note("ended", "x")))
                .isEqualTo(2);
        assertThat(store.find(first.key())).isEmpty();
        assertThat(store.find(second.key())).isEmpty();
        assertThat(store.find(third.key())).isPresent();
        assertThat(store.end(Set.of(first.id()), Holders.note("again", "x"))).isZero();
        assertThat(store.end(Set.of(), Holders.note("none", "x"))).isZero();
        assertThat(noted()).containsExactly("begun", "begun", "begun", "ended");
    }
}
