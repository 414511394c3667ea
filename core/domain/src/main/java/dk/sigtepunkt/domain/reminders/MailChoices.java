package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps who wants reminders by mail; port, implemented by persistence. Who never chose does not. */
@ProviderType
public interface MailChoices {
    boolean wants(AccountId account);

    /** Who does, in any order; whether they still can is not known here. */
    List<AccountId> wanting();

    /**
     * Keeps a choice, in one transaction with the record of it. With mail no longer wanted, what waits to be mailed is gone.
     *
     * @return false when it is so already; then nothing is kept, no record either
     */
    boolean choose(AccountId account, boolean wanted, Instant at, AuditNote note);
}
