package dk.sigtepunkt.persistence.internal.database;

final class DerbyQuotesErasedTest extends QuotesErasedContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
