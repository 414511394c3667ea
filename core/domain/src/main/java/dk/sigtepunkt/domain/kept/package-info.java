/** What was made once and need not be made again. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.kept;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
