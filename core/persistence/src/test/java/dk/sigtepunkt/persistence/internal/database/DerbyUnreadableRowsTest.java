package dk.sigtepunkt.persistence.internal.database;

final class DerbyUnreadableRowsTest extends UnreadableRowsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
