/** The only plug-in code the core ever calls: a report contribution and a data source, both optional. */
@Export
@Version("2.0.0")
@NullMarked
package dk.sigtepunkt.contracts.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
