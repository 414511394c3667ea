/** Data sources: what was fetched, what waits in quarantine, and the ports to reach and remember it. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.sources;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
