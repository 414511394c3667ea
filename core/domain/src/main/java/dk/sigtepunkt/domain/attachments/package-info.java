/** Files that people hand in beside what they write: what may be kept, and as what. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.attachments;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
