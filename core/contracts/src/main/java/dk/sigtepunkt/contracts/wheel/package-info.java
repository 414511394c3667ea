/** A body's year: when it meets, what is due when, and what hangs on what. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.contracts.wheel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
