/** One figure: of what, where, when, how it is meant and whether it is real. */
@Export
@Version("2.0.0")
@NullMarked
package dk.sigtepunkt.contracts.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
