/** Written reports put together: what a committee's report, and one of all of them, has in it for who reads it. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.written;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
