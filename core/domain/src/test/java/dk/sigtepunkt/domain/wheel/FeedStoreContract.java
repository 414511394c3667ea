package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sessions.OpaqueId;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link FeedStore} promises. */
public abstract class FeedStoreContract {
    private static final Random RANDOM = new Random(7);
    private static final AccountId SOMEBODY = AccountId.person(RANDOM);
    private static final Instant NOON = Instant.parse("2025-03-30T01:30:00.123456Z");

    protected abstract FeedStore feeds();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private Feed kept(String secret, Optional<WheelRef> wheel, Instant made) {
        Feed feed = new Feed(OpaqueId.fresh(RANDOM), SecretDigest.of(secret), SOMEBODY, wheel, made, Optional.empty());
        feeds().keep(feed, Notes.any());
        return feed;
    }

    @Test
    void anAddressIsFoundByItsSecretAsItWasKept() {
        Feed harbour = kept("a", Optional.of(WheelRef.of(new CommitteeId("havn"))), NOON);
        Feed mine = kept("b", Optional.empty(), NOON.plusSeconds(1));
        restart();
        assertThat(feeds().find(SecretDigest.of("a"))).contains(harbour);
        assertThat(feeds().find(SecretDigest.of("b"))).contains(mine);
        assertThat(feeds().find(SecretDigest.of("c"))).isEmpty();
        assertThat(feeds().of(SOMEBODY)).containsExactly(mine, harbour);
        assertThat(feeds().of(AccountId.person(RANDOM))).isEmpty();
    }

    @Test
    void aPersonTakesBackNoneButOnesOwnAndThatOnce() {
        Feed feed = kept("a", Optional.empty(), NOON);
        assertThat(feeds().revoke(AccountId.person(RANDOM), feed.id(), NOON, Notes.any()))
                .isFalse();
        assertThat(feeds().revoke(SOMEBODY, OpaqueId.fresh(RANDOM), NOON, Notes.any()))
                .isFalse();
        assertThat(feeds().revoke(SOMEBODY, feed.id(), NOON, Notes.any())).isTrue();
        assertThat(feeds().revoke(SOMEBODY, feed.id(), NOON.plusSeconds(1), Notes.any()))
                .isFalse();
        restart();
        assertThat(feeds().find(SecretDigest.of("a"))).contains(feed.revokedAt(NOON));
    }
}
