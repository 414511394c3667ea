package dk.sigtepunkt.persistence.internal;

final class DerbySourceStoreTest extends SourceStoreContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
