/** OpenID Connect as a relying party: the code flow with PKCE, the check of what the provider signs, and its claims. */
@NullMarked
package dk.sigtepunkt.security.internal.oidc;

import org.jspecify.annotations.NullMarked;
