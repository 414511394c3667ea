/** Sealed reports as somebody reads them: the seal with the parts that are open to them. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.sealed;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
