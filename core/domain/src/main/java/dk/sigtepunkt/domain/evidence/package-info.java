/** What was seen and heard, beside what is measured: qualitative findings from being drafted to being withdrawn. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
