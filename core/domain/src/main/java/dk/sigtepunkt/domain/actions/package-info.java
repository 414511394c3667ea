/** What committees do for their focus areas, and everything that was ever said of it. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.actions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
