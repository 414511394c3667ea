/** Which committees there are, in what state, and what they once said. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.committees;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
