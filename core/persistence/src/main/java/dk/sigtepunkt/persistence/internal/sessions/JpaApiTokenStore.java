package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.ApiTokenStore;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory, so that a key that is taken back on one server is taken back on all of them at once. */
@Component
public final class JpaApiTokenStore implements ApiTokenStore {
    private static final String ONE = "select t from ApiTokenRow t where t.tokenId = :id";
    private static final String ACCOUNTS =
            "select t from ApiTokenRow t where t.accountId = :account order by t.madeAt desc, t.tokenId";
    private static final String USED =
            "update ApiTokenRow t set t.usedAt = :at where t.tokenId = :id and (t.usedAt is null or t.usedAt < :at)";
    private static final String REVOKE =
            "update ApiTokenRow t set t.revokedAt = :at where t.tokenId = :id and t.revokedAt is null";

    private final Database database;

    @Activate
    public JpaApiTokenStore(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<ApiToken> find(SecretDigest key) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(ApiTokenRow.class, key.hex())).map(ApiTokenRow::token));
    }

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return all(ONE, "id", id.value()).stream().findFirst();
    }

    @Override
    public List<ApiToken> of(AccountId account) {
        return all(ACCOUNTS, "account", account.value());
    }

    private List<ApiToken> all(String query, String name, String value) {
        return database.inTransaction(manager -> manager.createQuery(query, ApiTokenRow.class)
                .setParameter(name, value)
                .getResultStream()
                .map(ApiTokenRow::token)
                .toList());
    }

    @Override
    public void keep(ApiToken token, AuditNote note) {
        database.noted(note, manager -> {
            manager.persist(new ApiTokenRow(token));
            return token;
        });
    }

    @Override
    public void used(TokenId token, Instant at) {
        database.inTransaction(manager -> manager.createQuery(USED)
                .setParameter("at", UtcText.of(at))
                .setParameter("id", token.value())
                .executeUpdate());
    }

    @Override
    public boolean revoke(TokenId token, Instant at, AuditNote note) {
        return database.notedIfDone(
                note,
                manager -> manager.createQuery(REVOKE)
                                .setParameter("at", UtcText.of(at))
                                .setParameter("id", token.value())
                                .executeUpdate()
                        > 0);
    }
}
