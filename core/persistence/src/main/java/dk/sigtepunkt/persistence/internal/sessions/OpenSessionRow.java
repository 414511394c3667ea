package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One session; read by its key on each request. */
@Entity
@Table(name = "open_session")
class OpenSessionRow {
    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "session_id")
    private String sessionId;

    /** Null of the owner of the machine. */
    @Column(name = "account_id")
    private @Nullable String accountId;

    private String means;
    private String device;

    @Column(name = "begun_at")
    private String begunAt;

    @Column(name = "used_at")
    private String usedAt;

    @Column(name = "ends_at")
    private String endsAt;

    @SuppressWarnings("NullAway.Init")
    protected OpenSessionRow() {}

    OpenSessionRow(OpenSession session) {
        this.secretHash = session.key().hex();
        this.sessionId = session.id().value();
        this.accountId = session.account().map(AccountId::value).orElse(null);
        this.means = session.means().code();
        this.device = FittingText.of(session.device(), OpenSession.LONGEST_DEVICE);
        this.begunAt = UtcText.of(session.times().begun());
        this.usedAt = UtcText.of(session.times().used());
        this.endsAt = UtcText.of(session.times().ends());
    }

    OpenSession session() {
        return new OpenSession(
                new SessionId(sessionId),
                new SecretDigest(secretHash),
                Optional.ofNullable(accountId).map(AccountId::new),
                StoredCodes.find(SignInMeans.values(), SignInMeans::code, means),
                device,
                new OpenSession.Times(UtcText.instant(begunAt), UtcText.instant(usedAt), UtcText.instant(endsAt)));
    }
}
