/** How much a committee has on its hands, held up against a limit that the municipality sets. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.load;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
