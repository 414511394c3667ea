/** Who comes in by the organisation's own sign-in (OpenID Connect): which account it is, and which roles its claims give. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.oidc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
