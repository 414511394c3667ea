/**
 * How fast an indicator moves, how fast it has to, and where it would be at its target's date; see core/docs/forecast.md.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.pace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
