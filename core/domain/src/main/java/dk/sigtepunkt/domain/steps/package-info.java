/** The one door by which people write of actions: begin them, take their next step, word them anew, tell how they go. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.steps;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
