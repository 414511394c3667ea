/** How much a Danish text claims that an action has done to an effect, and how the same is said without claiming more than is known. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.wording;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
