/** The strategies an installation follows, and the focus areas its council adopted. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.strategy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
