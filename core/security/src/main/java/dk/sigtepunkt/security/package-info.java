/** Who has come: the emergency key of the first start, keys of programs, and signed-in sessions. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
