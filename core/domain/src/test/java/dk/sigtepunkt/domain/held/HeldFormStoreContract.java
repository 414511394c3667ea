package dk.sigtepunkt.domain.held;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SessionId;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link HeldFormStore} promises. */
public abstract class HeldFormStoreContract {
    private static final Random RANDOM = new Random(18);
    private static final Optional<AccountId> ANE = Optional.of(AccountId.person(RANDOM));
    private static final Optional<AccountId> BO = Optional.of(AccountId.person(RANDOM));
    private static final Instant NOON = SKIPPED_HOUR;

    private final SessionId session = SessionId.fresh(RANDOM);
    private HeldFormStore store;

    /** An empty store. */
    protected abstract HeldFormStore opened();

    /** The same store as another server of the installation has it. */
    protected abstract HeldFormStore elsewhere();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static SealedForm form(SessionId session, Optional<AccountId> account, String sealed, Instant at) {
        return new SealedForm(session, account, "/beslutninger", sealed, at);
    }

    private SealedForm held(SessionId session, Optional<AccountId> account, String sealed, Instant at) {
        SealedForm form = form(session, account, sealed, at);
        store.hold(form, Instant.EPOCH);
        return form;
    }

    @Test
    void whatIsHeldIsFoundEverywhereByItsAccountAlone() {
        SealedForm anes = held(session, ANE, "x".repeat(90_000), NOON);
        SealedForm owners = held(SessionId.fresh(RANDOM), Optional.empty(), "y", NOON);

        assertThat(elsewhere().of(ANE)).containsExactly(anes);
        assertThat(elsewhere().of(Optional.empty())).containsExactly(owners);
        assertThat(store.of(BO)).isEmpty();
    }

    @Test
    void aSessionHasOneAndTheLastComesFirst() {
        held(session, ANE, "first", NOON);
        SealedForm second = held(session, ANE, "second", NOON.plusSeconds(1));
        SealedForm third = held(SessionId.fresh(RANDOM), ANE, "third", NOON.plusSeconds(2));

        assertThat(elsewhere().of(ANE)).containsExactly(third, second);
    }

    @Test
    void oneIsForgottenByWhoseItIs() {
        held(session, ANE, "x", NOON);
        store.forget(session, BO);
        store.forget(session, Optional.empty());
        store.forget(SessionId.fresh(RANDOM), ANE);
        assertThat(store.of(ANE)).hasSize(1);

        elsewhere().forget(session, ANE);
        assertThat(store.of(ANE)).isEmpty();

        SealedForm owners = held(session, Optional.empty(), "x", NOON);
        store.forget(owners.session(), Optional.empty());
        assertThat(store.of(Optional.empty())).isEmpty();
    }

    @Test
    void whatCameBeforeATimeIsForgottenWhenAnotherComes() {
        held(session, ANE, "old", NOON);
        SealedForm young = held(SessionId.fresh(RANDOM), ANE, "young", NOON.plusSeconds(1));
        SealedForm now = form(SessionId.fresh(RANDOM), BO, "now", NOON.plusSeconds(2));
        store.hold(now, NOON.plusSeconds(1));

        assertThat(store.of(ANE)).containsExactly(young);
        assertThat(store.of(BO)).containsExactly(now);
    }
}
