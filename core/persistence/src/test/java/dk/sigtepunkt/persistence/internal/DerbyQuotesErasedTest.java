package dk.sigtepunkt.persistence.internal;

final class DerbyQuotesErasedTest extends QuotesErasedContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
