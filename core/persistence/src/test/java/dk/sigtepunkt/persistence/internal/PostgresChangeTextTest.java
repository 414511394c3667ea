package dk.sigtepunkt.persistence.internal;

final class PostgresChangeTextTest extends ChangeTextContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
