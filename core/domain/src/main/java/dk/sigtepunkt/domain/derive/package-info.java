/** Indicators that are computed from others: their series, made from the figures of their operands. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.derive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
