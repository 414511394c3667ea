/** What somebody wrote in a form that could not be taken, until it is given back. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.held;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
