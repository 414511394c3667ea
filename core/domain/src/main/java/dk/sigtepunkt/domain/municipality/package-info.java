/** Whose installation it is, where its own data lies, and what the areas are called that figures are about. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.municipality;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
