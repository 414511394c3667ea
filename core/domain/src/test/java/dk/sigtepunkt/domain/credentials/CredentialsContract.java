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

/** What every {@link Credentials} promises: one password an account, and a given one opens once. */
public abstract class CredentialsContract {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00.000001Z");
    private static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final AccountId BO = new AccountId("p-bbbbbbbbbbbbbbbbbbbb");

    private Credentials store;

    /** An empty store. */
    protected abstract Credentials opened();

    /** The same store, read anew as after a start. */
    protected abstract Credentials again();

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

    @Test
    void anAccountHasNoneUntilOneIsSetAndThenTheLastOne() {
        assertThat(store.find(ANE)).isEmpty();
        store.set(ANE, StoredPassword.chosen("hash-1", NOON), note("one"));
        StoredPassword given = StoredPassword.given("hash-2", NOON.plusSeconds(1), NOON.plusSeconds(2));
        store.set(ANE, given, note("two"));
        store.set(BO, StoredPassword.chosen("hash-3", NOON), note("three"));
        assertThat(again().find(ANE)).contains(given);
        assertThat(again().find(BO)).contains(StoredPassword.chosen("hash-3", NOON));
        assertThat(acts()).containsExactly("one", "two", "three");
    }

    @Test
    void aGivenPasswordIsTakenOnce() {
        store.set(ANE, StoredPassword.given("hash", NOON, NOON.plusSeconds(9)), note("given"));
        assertThat(store.take(ANE, "another")).isFalse();
        assertThat(store.take(ANE, "hash")).isTrue();
        assertThat(again().take(ANE, "hash")).isFalse();
        assertThat(again().find(ANE))
                .hasValueSatisfying(one -> assertThat(one.used()).isTrue());
    }

    @Test
    void aChosenPasswordIsNotTaken() {
        store.set(ANE, StoredPassword.chosen("hash", NOON), note("chosen"));
        assertThat(store.take(ANE, "hash")).isFalse();
        assertThat(store.take(BO, "hash")).isFalse();
    }

    @Test
    void aPasswordIsHashedAnewUnlessAnotherOneWasSet() {
        store.set(ANE, StoredPassword.chosen("hash", NOON), note("chosen"));
        store.rehash(ANE, "before", "wrong");
        store.rehash(ANE, "hash", "better");
        assertThat(again().find(ANE)).contains(StoredPassword.chosen("better", NOON));
    }

    @Test
    void theLongestHashIsKeptWhole() {
        StoredPassword longest = StoredPassword.chosen("h".repeat(200), NOON);
        store.set(ANE, longest, note("longest"));
        assertThat(again().find(ANE)).contains(longest);
    }
}
