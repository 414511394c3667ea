package dk.sigtepunkt.domain.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SecondFactors} promises: nothing counts before it is confirmed, and no code counts twice. */
public abstract class SecondFactorsContract {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00.000001Z");
    private static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final AccountId BO = new AccountId("p-bbbbbbbbbbbbbbbbbbbb");
    private static final long STEP = 59_000_000L;

    private SecondFactors store;

    /** An empty store. */
    protected abstract SecondFactors opened();

    /** The same store, read anew as after a start. */
    protected abstract SecondFactors again();

    /** What was noted so far, in its order. */
    protected abstract List<String> acts();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static AuditNote note(String act) {
        Actor actor = Actor.person(Actor.Means.PAGE, ANE.value(), Set.of());
        return AuditNote.done(NOON, actor, act, About.of("account", ANE.value()));
    }

    private static String hash(char letter) {
        return String.valueOf(letter).repeat(64);
    }

    private void confirmed(AccountId account, List<String> recovery) {
        store.begin(account, "sealed", note("begun"));
        assertThat(store.confirm(account, new StoredFactor("sealed", false, 0), STEP, recovery, note("confirmed")))
                .isTrue();
    }

    @Test
    void whatIsBegunCanBeBegunAgainAndCountsForNothing() {
        assertThat(store.find(ANE)).isEmpty();
        assertThat(store.begin(ANE, "first", note("1"))).isTrue();
        assertThat(store.begin(ANE, "second", note("2"))).isTrue();
        assertThat(again().find(ANE)).contains(new StoredFactor("second", false, 0));
        assertThat(store.take(ANE, STEP)).isFalse();
        assertThat(store.confirm(ANE, new StoredFactor("first", false, 0), STEP, List.of(), note("late")))
                .isFalse();
        assertThat(acts()).containsExactly("1", "2");
    }

    @Test
    void whatIsConfirmedStays() {
        confirmed(ANE, List.of(hash('a')));
        StoredFactor kept = new StoredFactor("sealed", true, STEP);
        assertThat(again().find(ANE)).contains(kept);
        assertThat(store.begin(ANE, "another", note("refused"))).isFalse();
        assertThat(store.confirm(ANE, kept, STEP + 1, List.of(), note("refused")))
                .isFalse();
        assertThat(again().find(ANE)).contains(kept);
        assertThat(acts()).containsExactly("begun", "confirmed");
    }

    @Test
    void aStepIsTakenOnceAndNoneBeforeIt() {
        confirmed(ANE, List.of());
        assertThat(store.take(ANE, STEP)).isFalse();
        assertThat(store.take(ANE, STEP + 2)).isTrue();
        assertThat(again().take(ANE, STEP + 2)).isFalse();
        assertThat(store.take(ANE, STEP + 1)).isFalse();
        assertThat(store.take(BO, STEP + 3)).isFalse();
    }

    @Test
    void aRecoveryCodeIsTakenOnceByItsOwner() {
        confirmed(ANE, List.of(hash('a'), hash('b')));
        confirmed(BO, List.of(hash('c')));
        assertThat(store.takeRecovery(BO, hash('a'), NOON, note("foreign"))).isFalse();
        assertThat(store.takeRecovery(ANE, hash('a'), NOON, note("taken"))).isTrue();
        assertThat(again().takeRecovery(ANE, hash('a'), NOON, note("twice"))).isFalse();
        assertThat(store.recoveryLeft(ANE)).isEqualTo(1);
        assertThat(acts()).endsWith("taken").doesNotContain("foreign", "twice");
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        confirmed(ANE, List.of(hash('a')));
        store.renewRecovery(ANE, List.of(hash('b'), hash('c')), note("renewed"));
        assertThat(store.takeRecovery(ANE, hash('a'), NOON, note("old"))).isFalse();
        assertThat(again().recoveryLeft(ANE)).isEqualTo(2);
    }

    @Test
    void whatIsOffIsForgotten() {
        assertThat(store.off(ANE, note("nothing"))).isFalse();
        confirmed(ANE, List.of(hash('a')));
        assertThat(store.off(ANE, note("off"))).isTrue();
        assertThat(again().find(ANE)).isEmpty();
        assertThat(store.recoveryLeft(ANE)).isZero();
        assertThat(acts()).containsExactly("begun", "confirmed", "off");
    }
}
