package dk.sigtepunkt.security.internal.oidc;

import dk.sigtepunkt.domain.oidc.RoleMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The operator's configuration, checked.
 *
 * @param label what people call the way in
 */
record OidcSettings(
        String label, Client client, Returns returns, ClaimNames claims, Assurance assurance, RoleMapping mapping) {

    /**
     * What we are to the provider.
     *
     * @param issuer the provider, as it calls itself
     */
    record Client(String issuer, String id, ClientSecret secret, List<String> scopes) {
        Client {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * Where browsers come back to.
     *
     * @param signedIn as the provider has it registered
     * @param signedOut empty for nowhere
     */
    record Returns(URI signedIn, Optional<URI> signedOut) {}

    /**
     * Where things stand in the claims, each a path with dots.
     *
     * @param committee empty for none
     * @param trustEmail whether an address counts without the provider's word that it is verified
     * @param tenant what {@code tid} must be; empty for anything
     */
    record ClaimNames(
            List<String> roles, String committee, String name, String email, boolean trustEmail, String tenant) {
        ClaimNames {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How sure the provider must be.
     *
     * @param accepted one of these must be there; empty when nothing is asked
     * @param requested what the provider is asked for
     */
    record Assurance(String claim, List<String> accepted, List<String> requested) {
        Assurance {
            accepted = List.copyOf(accepted);
            requested = List.copyOf(requested);
        }
    }
}
