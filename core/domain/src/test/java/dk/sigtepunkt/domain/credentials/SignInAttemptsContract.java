package dk.sigtepunkt.domain.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SignInAttempts} promises: no failure is lost, however many come at once. */
public abstract class SignInAttemptsContract {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00.000001Z");
    private static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final String KEY = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);
    private static final int THREADS = 4;
    private static final int EACH = 10;

    private SignInAttempts store;

    /** An empty store. */
    protected abstract SignInAttempts opened();

    /** The same store, read anew as after a start. */
    protected abstract SignInAttempts again();

    /** What was noted so far, in its order. */
    protected abstract List<String> acts();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static FailureCount more(FailureCount count) {
        return new FailureCount(count.failures() + 1, NOON);
    }

    private FailureCount count(String key) {
        return again().count(key, count -> count);
    }

    private static AuditNote note() {
        Actor actor = Actor.person(Actor.Means.PAGE, ANE.value(), Set.of());
        return AuditNote.done(NOON, actor, "signed-in", About.of("account", ANE.value()));
    }

    @Test
    void aCountBeginsWithNoneAndSaysWhatItWas() {
        assertThat(store.count(KEY, SignInAttemptsContract::more)).isEqualTo(FailureCount.NONE);
        assertThat(store.count(KEY, SignInAttemptsContract::more)).isEqualTo(new FailureCount(1, NOON));
        assertThat(count(KEY)).isEqualTo(new FailureCount(2, NOON));
        assertThat(count(OTHER)).isEqualTo(FailureCount.NONE);
    }

    @Test
    void aClearedCountBeginsAnewAndOthersStay() {
        store.count(KEY, SignInAttemptsContract::more);
        store.count(OTHER, SignInAttemptsContract::more);
        store.cleared(KEY, note());
        assertThat(count(KEY)).isEqualTo(FailureCount.NONE);
        assertThat(count(OTHER).failures()).isEqualTo(1);
        assertThat(acts()).containsExactly("signed-in");
    }

    @Test
    void ofManyAtOnceEachIsCounted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<FailureCount>> tries = new ArrayList<>();
            for (int n = 0; n < THREADS * EACH; n++) {
                tries.add(() -> store.count(KEY, SignInAttemptsContract::more));
            }
            List<Integer> before = new ArrayList<>();
            for (Future<FailureCount> one : threads.invokeAll(tries)) {
                before.add(one.get().failures());
            }
            assertThat(before).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
        assertThat(count(KEY).failures()).isEqualTo(THREADS * EACH);
    }

    @Test
    void failuresComeBackNewestFirstAndAreForgottenInTime() {
        SignInAttempt old = new SignInAttempt(NOON, KEY, Optional.empty(), "192.0.2.1", Reason.UNKNOWN_LOGIN);
        SignInAttempt young = new SignInAttempt(
                NOON.plusSeconds(1), OTHER, Optional.of(ANE), "2001:db8:0:0::/64", Reason.WRONG_PASSWORD);
        store.failed(old);
        store.failed(young);
        store.count(KEY, SignInAttemptsContract::more);
        assertThat(again().newest(9)).containsExactly(young, old);
        assertThat(again().newest(1)).containsExactly(young);
        store.forget(NOON.plusSeconds(1));
        assertThat(again().newest(9)).containsExactly(young);
        assertThat(count(KEY)).isEqualTo(FailureCount.NONE);
    }
}
