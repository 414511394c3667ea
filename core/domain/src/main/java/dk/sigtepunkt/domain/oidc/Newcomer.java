package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who comes for the first time.
 *
 * @param id the account that is made
 * @param identity what opens it from now on
 * @param email what it is called by when one signs in, too; empty when the provider does not vouch for one
 * @param roles what the issuer gives; never empty
 */
public record Newcomer(
        AccountId id, ExternalIdentity identity, String name, Optional<String> email, Set<HeldRole> roles) {
    public Newcomer {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Newcomer[" + id + "]";
    }
}
