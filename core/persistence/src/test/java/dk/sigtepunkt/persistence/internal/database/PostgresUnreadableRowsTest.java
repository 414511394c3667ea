package dk.sigtepunkt.persistence.internal.database;

final class PostgresUnreadableRowsTest extends UnreadableRowsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
