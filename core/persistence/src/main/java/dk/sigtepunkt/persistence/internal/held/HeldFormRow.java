package dk.sigtepunkt.persistence.internal.held;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.held.SealedForm;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form. */
@Entity
@Table(name = "held_form")
class HeldFormRow {
    @Id
    @Column(name = "session_id")
    private String sessionId;

    /** Null of the owner of the machine. */
    @Column(name = "account_id")
    private @Nullable String accountId;

    @Column(name = "form_path")
    private String path;

    @Lob
    private String sealed;

    @Column(name = "held_at")
    private String heldAt;

    @SuppressWarnings("NullAway.Init")
    protected HeldFormRow() {}

    HeldFormRow(SealedForm form) {
        this.sessionId = form.session().value();
        this.accountId = form.account().map(AccountId::value).orElse(null);
        this.path = form.path();
        this.sealed = form.sealed();
        this.heldAt = UtcText.of(form.at());
    }

    SealedForm form() {
        return new SealedForm(
                new SessionId(sessionId),
                Optional.ofNullable(accountId).map(AccountId::new),
                path,
                sealed,
                UtcText.instant(heldAt));
    }
}
