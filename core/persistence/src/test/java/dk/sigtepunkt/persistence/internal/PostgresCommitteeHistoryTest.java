package dk.sigtepunkt.persistence.internal;

final class PostgresCommitteeHistoryTest extends CommitteeHistoryContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
