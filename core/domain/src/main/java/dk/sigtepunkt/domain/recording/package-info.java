/** Figures on their way in: every entry checked before one of them is kept. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.recording;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
