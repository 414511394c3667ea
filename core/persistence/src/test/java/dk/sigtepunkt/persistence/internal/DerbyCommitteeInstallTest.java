package dk.sigtepunkt.persistence.internal;

final class DerbyCommitteeInstallTest extends CommitteeInstallContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
