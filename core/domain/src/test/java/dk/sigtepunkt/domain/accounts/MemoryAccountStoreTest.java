package dk.sigtepunkt.domain.accounts;

final class MemoryAccountStoreTest extends AccountStoreContract {
    private final MemoryAccountStore accounts = new MemoryAccountStore();

    @Override
    protected AccountStore opened() {
        return accounts;
    }

    @Override
    protected AccountStore again() {
        return accounts;
    }

    @Override
    protected long records() {
        return accounts.notes().size();
    }
}
