package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.wheel.Feed;
import dk.sigtepunkt.domain.wheel.FeedStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory, so that an address that is taken back on one server is taken back on all of them at once. */
@Component
public final class JpaFeeds implements FeedStore {
    private static final String ACCOUNTS =
            "select f from FeedRow f where f.accountId = :account order by f.madeAt desc, f.feedId";
    private static final String REVOKE = "update FeedRow f set f.revokedAt = :at"
            + " where f.feedId = :id and f.accountId = :account and f.revokedAt is null";

    private final Database database;

    @Activate
    public JpaFeeds(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<Feed> find(SecretDigest key) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(FeedRow.class, key.hex())).map(FeedRow::feed));
    }

    @Override
    public List<Feed> of(AccountId account) {
        return database.inTransaction(manager -> manager.createQuery(ACCOUNTS, FeedRow.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(FeedRow::feed)
                .toList());
    }

    @Override
    public void keep(Feed feed, AuditNote note) {
        database.noted(note, manager -> {
            manager.persist(new FeedRow(feed));
            return feed;
        });
    }

    @Override
    public boolean revoke(AccountId account, String id, Instant at, AuditNote note) {
        return database.notedIfDone(
                note,
                manager -> manager.createQuery(REVOKE)
                                .setParameter("at", UtcText.of(at))
                                .setParameter("id", id)
                                .setParameter("account", account.value())
                                .executeUpdate()
                        > 0);
    }
}
