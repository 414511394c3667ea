/** How long written reports take, as sums for each report and kind of work that say nothing of anybody; off until it is turned on. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.minutes;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
