/** The consolidated report: one model that every rendering shows. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
