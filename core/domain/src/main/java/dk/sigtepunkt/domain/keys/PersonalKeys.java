package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps people's keys, ended ones too. Port, implemented by persistence; called on any thread. */
@ProviderType
public interface PersonalKeys {
    /** Asked with each command; whether it still holds is for who asks. */
    Optional<PersonalKey> find(String fingerprint);

    Optional<PersonalKey> find(PersonalKeyId id);

    /** All of an account; the one added last comes first. */
    List<PersonalKey> of(AccountId account);

    /**
     * Keeps one, with the note.
     *
     * @return false when somebody has or had a key with its fingerprint: then nothing is kept
     */
    boolean add(PersonalKey key, AuditNote note);

    /** Keeps when it was last used; an earlier time than the one kept is passed over. */
    void used(PersonalKeyId key, Instant at);

    /**
     * Ends one, and keeps the note when that changed something.
     *
     * @return false when there is none, or it was ended before
     */
    boolean end(PersonalKeyId key, Instant at, AuditNote note);
}
