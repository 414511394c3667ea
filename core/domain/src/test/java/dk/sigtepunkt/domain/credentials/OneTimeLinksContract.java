package dk.sigtepunkt.domain.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.OneTimeLink.Purpose;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OneTimeLinks} promises: one link an account, which sets a password once. */
public abstract class OneTimeLinksContract {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00.000001Z");
    private static final AccountId ANE = new AccountId("p-aaaaaaaaaaaaaaaaaaaa");
    private static final AccountId BO = new AccountId("p-bbbbbbbbbbbbbbbbbbbb");
    private static final StoredPassword PASSWORD = StoredPassword.chosen("hash", NOON);

    private OneTimeLinks store;

    /** An empty store. */
    protected abstract OneTimeLinks opened();

    /** The passwords of the same store. */
    protected abstract Credentials passwords();

    /** What was noted so far, in its order. */
    protected abstract List<String> acts();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static OneTimeLink link(AccountId account, char token, Purpose purpose) {
        return new OneTimeLink(String.valueOf(token).repeat(64), account, purpose, "administrator", NOON);
    }

    private static AuditNote note(String act) {
        Actor actor = Actor.owner(Actor.Means.CONSOLE, "administrator");
        return AuditNote.done(NOON, actor, act, About.of("account", ANE.value()));
    }

    @Test
    void aLinkIsFoundByItsHashUntilItIsUsed() {
        OneTimeLink link = link(ANE, 'a', Purpose.INVITE);
        assertThat(store.unused(link.tokenHash())).isEmpty();
        store.make(link, note("made"));
        assertThat(store.unused(link.tokenHash())).contains(link);
        assertThat(store.use(link, PASSWORD, note("used"))).isTrue();
        assertThat(passwords().find(ANE)).contains(PASSWORD);
        assertThat(store.unused(link.tokenHash())).isEmpty();
        assertThat(store.use(link, StoredPassword.chosen("another", NOON), note("again")))
                .isFalse();
        assertThat(passwords().find(ANE)).contains(PASSWORD);
        assertThat(acts()).containsExactly("made", "used");
    }

    @Test
    void aNewLinkEndsTheOthersOfItsAccountAlone() {
        store.make(link(ANE, 'a', Purpose.RESET), note("1"));
        store.make(link(BO, 'b', Purpose.RESET), note("2"));
        store.make(link(ANE, 'c', Purpose.RESET), note("3"));
        assertThat(store.unused("a".repeat(64))).isEmpty();
        assertThat(store.unused("b".repeat(64))).isPresent();
        assertThat(store.unused("c".repeat(64))).isPresent();
    }

    @Test
    void aPasswordThatIsSetOtherwiseEndsALink() {
        OneTimeLink link = link(ANE, 'a', Purpose.RESET);
        store.make(link, note("made"));
        passwords().set(ANE, PASSWORD, note("set"));
        assertThat(store.unused(link.tokenHash())).isEmpty();
        assertThat(store.use(link, StoredPassword.chosen("another", NOON), note("late")))
                .isFalse();
    }
}
