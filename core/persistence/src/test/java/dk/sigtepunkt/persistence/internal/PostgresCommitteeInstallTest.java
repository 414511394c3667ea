package dk.sigtepunkt.persistence.internal;

final class PostgresCommitteeInstallTest extends CommitteeInstallContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
