/** How focus areas work on one another, as their committees say it, and what a change in one of them reaches. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.influence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
