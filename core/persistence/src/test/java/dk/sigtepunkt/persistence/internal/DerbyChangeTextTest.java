package dk.sigtepunkt.persistence.internal;

final class DerbyChangeTextTest extends ChangeTextContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
