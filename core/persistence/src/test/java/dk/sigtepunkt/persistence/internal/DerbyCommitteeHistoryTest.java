package dk.sigtepunkt.persistence.internal;

final class DerbyCommitteeHistoryTest extends CommitteeHistoryContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
