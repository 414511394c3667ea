package dk.sigtepunkt.persistence.internal;

final class PostgresQuotesErasedTest extends QuotesErasedContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
