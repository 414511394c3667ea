package dk.sigtepunkt.persistence.internal.database;

final class PostgresQuotesErasedTest extends QuotesErasedContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
