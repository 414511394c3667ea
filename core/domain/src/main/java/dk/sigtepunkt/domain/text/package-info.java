/** How figures and dates are written in Danish, and what says the texts of a file by their keys. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
