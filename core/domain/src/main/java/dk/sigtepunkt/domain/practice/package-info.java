/** From strategy to practice: what of each sigtepunkt and each of its parts has become actions, and how far those have come. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.practice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
