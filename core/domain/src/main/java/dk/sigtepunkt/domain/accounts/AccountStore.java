package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps accounts, names and what is held; port, implemented by persistence. Whoever writes has judged by a book, and what is
 * written is what the judgement made of it; so every rule that looks at several accounts holds on several nodes too.
 */
@ProviderType
public interface AccountStore extends Accounts, AccountDirectory {
    /**
     * Keeps accounts as they are now, in one transaction with the record of it. Of one that is erased everything is deleted by
     * which somebody could tell who it was; nothing that is held is ever deleted.
     *
     * @param changed new ones and those that have become others, each with all that it holds
     * @param seen {@link AccountBook#changes} of the book that it was judged by
     * @return false when anything has been changed since; then nothing is kept, no record either
     */
    boolean write(List<AccountEntry> changed, long seen, AuditNote note);

    /** Every row that is kept of somebody, as it stands; empty for an unknown id. */
    List<KeptRow> kept(AccountId id);
}
