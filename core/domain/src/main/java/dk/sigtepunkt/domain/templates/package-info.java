/** Templates of written reports: versions that are proposed, approved by a body, and apply from a quarter on. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.templates;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
