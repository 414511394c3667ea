package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.wheel.Feed;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One address of a calendar; read by its digest whenever a calendar asks. */
@Entity
@Table(name = "wheel_feed")
class FeedRow {
    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "feed_id")
    private String feedId;

    @Column(name = "account_id")
    private String accountId;

    /** Empty for those of all committees in which the person has a role. */
    @Column(name = "wheel_ref")
    private String wheelRef;

    @Column(name = "made_at")
    private String madeAt;

    @Column(name = "revoked_at")
    private @Nullable String revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedRow() {}

    FeedRow(Feed feed) {
        this.secretHash = feed.key().hex();
        this.feedId = feed.id();
        this.accountId = feed.account().value();
        // Derby and PostgreSQL agree on what an empty text is.
        this.wheelRef = feed.wheel().map(WheelRef::toString).orElse("");
        this.madeAt = UtcText.of(feed.made());
        this.revokedAt = feed.revoked().map(UtcText::of).orElse(null);
    }

    Feed feed() {
        return new Feed(
                feedId,
                new SecretDigest(secretHash),
                new AccountId(accountId),
                WheelRef.find(wheelRef),
                UtcText.instant(madeAt),
                Optional.ofNullable(revokedAt).map(UtcText::instant));
    }
}
