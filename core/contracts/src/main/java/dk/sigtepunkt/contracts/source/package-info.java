/** Where figures come from, without a line of code. */
@Export
@Version("2.0.0")
@NullMarked
package dk.sigtepunkt.contracts.source;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
