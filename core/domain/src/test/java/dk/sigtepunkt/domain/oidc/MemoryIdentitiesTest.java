package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.accounts.AccountId;

final class MemoryIdentitiesTest extends IdentitiesContract {
    @Override
    protected Identities opened(AccountId... accounts) {
        return new MemoryIdentities();
    }
}
