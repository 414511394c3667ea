package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.access.HeldRole;
import java.util.List;
import java.util.Set;

/**
 * What claims came to.
 *
 * @param unknown values that give nothing, as they came, each once; at most {@value RoleMapping#TOLD}
 */
public record MappedClaims(Set<HeldRole> roles, List<String> unknown) {
    public MappedClaims {
        roles = Set.copyOf(roles);
        unknown = List.copyOf(unknown);
    }
}
