/** Who did what, when and by which means: a chain of records that nobody can change without its being seen. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
