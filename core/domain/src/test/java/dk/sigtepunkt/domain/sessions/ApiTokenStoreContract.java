package dk.sigtepunkt.domain.sessions;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ApiTokenStore} promises. */
public abstract class ApiTokenStoreContract {
    private static final Random RANDOM = new Random(8);
    private static final AccountId SOMEBODY = AccountId.person(RANDOM);
    private static final Instant NOON = SKIPPED_HOUR;
    private static final Limit FIGURES = new Limit(
            Set.of(Permission.RECORD_FIGURES, Permission.SEE_SOURCES),
            Set.of(new CommitteeId("havn"), new CommitteeId("vej")),
            NOON.plus(Duration.ofDays(30)));

    private ApiTokenStore store;

    /** An empty store. */
    protected abstract ApiTokenStore opened();

    /** The same store as another server of the installation has it. */
    protected abstract ApiTokenStore elsewhere();

    /** The acts of what was noted, in its order. */
    protected abstract List<String> noted();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private ApiToken kept(String secret, Limit limit, Instant made) {
        ApiToken token = new ApiToken(
                TokenId.fresh(RANDOM),
                SecretDigest.of(secret),
                SOMEBODY,
                "å".repeat(ApiToken.LONGEST_LABEL),
                limit,
                new ApiToken.Times(made, Optional.empty(), Optional.empty()));
        store.keep(token, Holders.note("kept", secret));
        return token;
    }

    @Test
    void aKeyIsFoundBySecretAndByIdAsItWasKept() {
        ApiToken token = kept("a", FIGURES, NOON);
        assertThat(elsewhere().find(SecretDigest.of("a"))).contains(token);
        assertThat(elsewhere().find(token.id())).contains(token);
        assertThat(store.find(SecretDigest.of("b"))).isEmpty();
        assertThat(store.find(TokenId.fresh(RANDOM))).isEmpty();
        assertThat(noted()).containsExactly("kept");
    }

    @Test
    void aKeyForEveryPermissionAndForNoCommitteeInParticularIsKeptToo() {
        Limit all = new Limit(EnumSet.allOf(Permission.class), Set.of(), NOON);
        ApiToken token = kept("a", all, NOON);
        assertThat(elsewhere().find(token.id()).orElseThrow().limit()).isEqualTo(all);
    }

    @Test
    void anAccountsAreListedTheNewestFirst() {
        ApiToken first = kept("a", FIGURES, NOON);
        ApiToken second = kept("b", FIGURES, NOON.plusSeconds(1));
        assertThat(store.of(SOMEBODY)).containsExactly(second, first);
        assertThat(store.of(AccountId.system(RANDOM))).isEmpty();
    }

    @Test
    void itIsKeptWhenItWasLastUsedAndNeverAnEarlierTime() {
        ApiToken token = kept("a", FIGURES, NOON);
        Instant later = NOON.plusSeconds(90);
        store.used(token.id(), later);
        store.used(token.id(), NOON.plusSeconds(1));
        store.used(TokenId.fresh(RANDOM), later);
        assertThat(elsewhere().find(token.id()).orElseThrow().times())
                .isEqualTo(new ApiToken.Times(NOON, Optional.of(later), Optional.empty()));
    }

    @Test
    void whatIsTakenBackStaysInTheListAndIsNotedOnce() {
        ApiToken token = kept("a", FIGURES, NOON);
        Instant then = NOON.plusSeconds(5);
        assertThat(elsewhere().revoke(token.id(), then, Holders.note("revoked", "a")))
                .isTrue();
        assertThat(store.revoke(token.id(), then.plusSeconds(5), Holders.note("again", "a")))
                .isFalse();
        assertThat(store.revoke(TokenId.fresh(RANDOM), then, Holders.note("none", "a")))
                .isFalse();
        assertThat(store.of(SOMEBODY))
                .singleElement()
                .satisfies(one -> assertThat(one.times().revoked()).contains(then));
        assertThat(noted()).containsExactly("kept", "revoked");
    }
}
