/** Figures in memory with both times, and the port to the place where they are kept. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.figures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
