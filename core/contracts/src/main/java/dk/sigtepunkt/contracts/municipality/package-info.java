/** Whose installation it is: the municipality itself and the areas around it. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.contracts.municipality;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
