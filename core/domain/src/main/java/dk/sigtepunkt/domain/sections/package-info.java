/** What a committee says of a quarter in its own words: written as drafts, which stay inside it, and released. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.sections;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
