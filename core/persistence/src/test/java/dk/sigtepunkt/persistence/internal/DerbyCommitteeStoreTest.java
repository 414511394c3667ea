package dk.sigtepunkt.persistence.internal;

final class DerbyCommitteeStoreTest extends CommitteeStoreContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
