/** What is measured and how it is judged. */
@Export
@Version("2.2.0")
@NullMarked
package dk.sigtepunkt.contracts.indicator;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
