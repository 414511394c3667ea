package dk.sigtepunkt.domain.oidc;

import java.util.Optional;

/**
 * Somebody of whom a provider has proven who it is.
 *
 * @param name as the provider has it
 * @param email only when the provider vouches for it
 * @param assurance how sure the provider is, in its own word; empty when it does not say
 */
public record ProvenPerson(
        ExternalIdentity identity, String name, Optional<String> email, MappedClaims claims, String assurance) {
    @Override
    public String toString() {
        return "ProvenPerson[" + identity.issuer() + "]";
    }
}
