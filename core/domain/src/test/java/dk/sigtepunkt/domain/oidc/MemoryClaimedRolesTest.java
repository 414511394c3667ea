package dk.sigtepunkt.domain.oidc;

final class MemoryClaimedRolesTest extends ClaimedRolesContract {
    private final MemoryIdentities identities = new MemoryIdentities();

    @Override
    protected ClaimedRoles opened() {
        return new MemoryClaimedRoles(identities);
    }

    @Override
    protected Identities identities() {
        return identities;
    }
}
