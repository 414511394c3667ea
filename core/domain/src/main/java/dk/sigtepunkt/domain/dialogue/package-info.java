/** What bodies said of the figures: recorded beside them, corrected with a trace, and shown with the quarter it belongs to. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.dialogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
