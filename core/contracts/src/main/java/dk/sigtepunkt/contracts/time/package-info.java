/** When: periods as figures have them, and how often something comes. */
@Export
@Version("2.0.0")
@NullMarked
package dk.sigtepunkt.contracts.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
