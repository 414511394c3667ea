/** Putting committees in service, taking them out again, and what was done when and by whom. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.deployments;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
