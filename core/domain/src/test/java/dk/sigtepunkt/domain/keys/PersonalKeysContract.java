package dk.sigtepunkt.domain.keys;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PersonalKeys} promises. */
public abstract class PersonalKeysContract {
    private static final Random RANDOM = new Random(17);
    private static final AccountId SOMEBODY = AccountId.person(RANDOM);
    private static final Instant NOON = SKIPPED_HOUR;

    private PersonalKeys store;

    /** An empty store. */
    protected abstract PersonalKeys opened();

    /** The same store as another server of the installation has it. */
    protected abstract PersonalKeys elsewhere();

    /** The acts of what was noted, in its order. */
    protected abstract List<String> noted();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static PersonalKey key(String fingerprint, AccountId account, Instant added) {
        return new PersonalKey(
                PersonalKeyId.fresh(RANDOM),
                account,
                new SshPublicKey("ecdsa-sha2-nistp521", fingerprint),
                "å".repeat(PersonalKey.LONGEST_LABEL),
                new PersonalKey.Times(added, Optional.empty(), Optional.empty()));
    }

    private static String print(int number) {
        return "SHA256:" + "%043d".formatted(number);
    }

    private static AuditNote note(String act) {
        return AuditNote.done(NOON, Actor.owner(Actor.Means.PAGE, "administrator"), act, About.of("ssh-key", "a"));
    }

    private PersonalKey added(int number, Instant at) {
        PersonalKey key = key(print(number), SOMEBODY, at);
        assertThat(store.add(key, note("added"))).isTrue();
        return key;
    }

    @Test
    void aKeyIsFoundByFingerprintAndByIdAsItWasAdded() {
        PersonalKey key = added(1, NOON);
        assertThat(elsewhere().find(print(1))).contains(key);
        assertThat(elsewhere().find(key.id())).contains(key);
        assertThat(store.find(print(2))).isEmpty();
        assertThat(store.find(PersonalKeyId.fresh(RANDOM))).isEmpty();
        assertThat(noted()).containsExactly("added");
    }

    @Test
    void anAccountsAreListedTheOneAddedLastFirst() {
        PersonalKey first = added(1, NOON);
        PersonalKey second = added(2, NOON.plusSeconds(1));
        assertThat(store.of(SOMEBODY)).containsExactly(second, first);
        assertThat(store.of(AccountId.person(RANDOM))).isEmpty();
    }

    @Test
    void aKeyThatSomebodyHasOrHadIsNotAddedAgainAndLeavesNoNote() {
        PersonalKey key = added(1, NOON);
        PersonalKey other = key(print(1), AccountId.person(RANDOM), NOON);
        assertThat(elsewhere().add(other, note("other"))).isFalse();
        store.end(key.id(), NOON, note("ended"));
        assertThat(store.add(other, note("after"))).isFalse();
        assertThat(store.find(other.id())).isEmpty();
        assertThat(noted()).containsExactly("added", "ended");
    }

    @Test
    void itIsKeptWhenItWasLastUsedAndNeverAnEarlierTime() {
        PersonalKey key = added(1, NOON);
        Instant later = NOON.plusSeconds(90);
        store.used(key.id(), later);
        store.used(key.id(), NOON.plusSeconds(1));
        store.used(PersonalKeyId.fresh(RANDOM), later);
        assertThat(elsewhere().find(key.id()).orElseThrow().times())
                .isEqualTo(new PersonalKey.Times(NOON, Optional.of(later), Optional.empty()));
    }

    @Test
    void whatIsEndedStaysInTheListAndIsNotedOnce() {
        PersonalKey key = added(1, NOON);
        Instant then = NOON.plusSeconds(5);
        assertThat(elsewhere().end(key.id(), then, note("ended"))).isTrue();
        assertThat(store.end(key.id(), then.plusSeconds(5), note("again"))).isFalse();
        assertThat(store.end(PersonalKeyId.fresh(RANDOM), then, note("none"))).isFalse();
        assertThat(store.of(SOMEBODY))
                .singleElement()
                .satisfies(one -> assertThat(one.times().ended()).contains(then));
        assertThat(noted()).containsExactly("added", "ended");
    }
}
