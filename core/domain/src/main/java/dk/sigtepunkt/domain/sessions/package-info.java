/** How somebody stays known: the sessions of those who signed in, and the keys by which programs come. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.sessions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
