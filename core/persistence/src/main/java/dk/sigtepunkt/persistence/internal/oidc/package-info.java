/** Sign-ins at another provider that are on their way, and which account an identity there opens. */
@NullMarked
package dk.sigtepunkt.persistence.internal.oidc;

import org.jspecify.annotations.NullMarked;
