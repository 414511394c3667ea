/** When figures and statuses of a quarter are everybody's: at once, or with its report. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.publicity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
