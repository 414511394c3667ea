/** Time that a test or a tried-out installation lives through quicker than it passes; never where real people work. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.simulation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
