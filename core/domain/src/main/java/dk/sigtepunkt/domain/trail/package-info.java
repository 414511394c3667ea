/** The door by which it is read who did what; apart from the chain itself, which the front door writes to. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.trail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
