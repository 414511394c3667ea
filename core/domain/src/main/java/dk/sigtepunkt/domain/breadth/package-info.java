/** Who takes part: how many, how different and how many for the first time, counted without a register of anybody. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.breadth;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
