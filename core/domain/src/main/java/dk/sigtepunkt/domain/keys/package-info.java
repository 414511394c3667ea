/** By which keys a person is known at the console over ssh. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.keys;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
