package dk.sigtepunkt.domain.claims;

final class MemoryClaimsTest extends ClaimStoreContract {
    private final MemoryClaims claims = new MemoryClaims();

    @Override
    protected ClaimStore claims() {
        return claims;
    }
}
