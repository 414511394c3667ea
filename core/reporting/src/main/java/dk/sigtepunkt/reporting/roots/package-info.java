/** The numbers and statuses of a report with where each comes from. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.roots;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
