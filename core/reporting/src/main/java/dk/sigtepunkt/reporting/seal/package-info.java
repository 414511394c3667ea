/**
 * Sealed reports as files that prove themselves: made, read, checked without a server, and told apart. Uses nothing of the
 * product, since the verifier is made of it.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.seal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
