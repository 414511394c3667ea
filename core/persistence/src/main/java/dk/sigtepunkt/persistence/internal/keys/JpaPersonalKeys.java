package dk.sigtepunkt.persistence.internal.keys;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.domain.keys.PersonalKeyId;
import dk.sigtepunkt.domain.keys.PersonalKeys;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory, so that a key that is ended on one server is ended on all of them at once. */
@Component
public final class JpaPersonalKeys implements PersonalKeys {
    private static final String ONE = "select k from PersonalKeyRow k where k.keyId = :id";
    private static final String ACCOUNTS =
            "select k from PersonalKeyRow k where k.accountId = :account order by k.addedAt desc, k.keyId";
    private static final String USED =
            "update PersonalKeyRow k set k.usedAt = :at where k.keyId = :id and (k.usedAt is null or k.usedAt < :at)";
    private static final String END =
            "update PersonalKeyRow k set k.endedAt = :at where k.keyId = :id and k.endedAt is null";

    private final Database database;

    @Activate
    public JpaPersonalKeys(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<PersonalKey> find(String fingerprint) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(PersonalKeyRow.class, fingerprint))
                .map(PersonalKeyRow::key));
    }

    @Override
    public Optional<PersonalKey> find(PersonalKeyId id) {
        return all(ONE, "id", id.value()).stream().findFirst();
    }

    @Override
    public List<PersonalKey> of(AccountId account) {
        return all(ACCOUNTS, "account", account.value());
    }

    private List<PersonalKey> all(String query, String name, String value) {
        return database.inTransaction(manager -> manager.createQuery(query, PersonalKeyRow.class)
                .setParameter(name, value)
                .getResultStream()
                .map(PersonalKeyRow::key)
                .toList());
    }

    @Override
    public boolean add(PersonalKey key, AuditNote note) {
        if (find(key.key().fingerprint()).isPresent()) {
            return false;
        }
        try {
            database.noted(note, manager -> {
                manager.persist(new PersonalKeyRow(key));
                return key;
            });
            return true;
        } catch (DatabaseFailure failed) {
            if (failed.notUnique()) {
                // Somebody else was quicker with the same one.
                return false;
            }
            throw failed;
        }
    }

    @Override
    public void used(PersonalKeyId key, Instant at) {
        database.inTransaction(manager -> manager.createQuery(USED)
                .setParameter("at", UtcText.of(at))
                .setParameter("id", key.value())
                .executeUpdate());
    }

    @Override
    public boolean end(PersonalKeyId key, Instant at, AuditNote note) {
        return database.notedIfDone(
                note,
                manager -> manager.createQuery(END)
                                .setParameter("at", UtcText.of(at))
                                .setParameter("id", key.value())
                                .executeUpdate()
                        > 0);
    }
}
