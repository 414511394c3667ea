/** What a start waits for and why it fails, told by the part that meets it; the server then says so and ends or goes on. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.start;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
