/** Signing in with what one knows and has: passwords, codes, one-time links, and the brakes on guessing. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.signin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
