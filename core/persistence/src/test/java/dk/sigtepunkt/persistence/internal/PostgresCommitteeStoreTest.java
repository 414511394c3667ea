package dk.sigtepunkt.persistence.internal;

final class PostgresCommitteeStoreTest extends CommitteeStoreContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
