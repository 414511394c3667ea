package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.domain.oidc.OidcAttempt;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One attempt; nothing in it opens anything without what the browser has. */
@Entity
@Table(name = "oidc_attempt")
class OidcAttemptRow {
    @Id
    @Column(name = "state_hash")
    private String stateHash;

    private String sealed;

    @Column(name = "next_path")
    private String nextPath;

    @Column(name = "expires_at")
    private String expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected OidcAttemptRow() {}

    OidcAttemptRow(OidcAttempt attempt) {
        this.stateHash = attempt.stateHash();
        this.sealed = attempt.sealed();
        this.nextPath = attempt.nextPath();
        this.expiresAt = UtcText.of(attempt.expiresAt());
    }

    OidcAttempt attempt() {
        return new OidcAttempt(stateHash, sealed, nextPath, UtcText.instant(expiresAt));
    }
}
