/** What everything is called: committees, focus areas, actions, indicators and sources, and which took over from which. */
@Export
@Version("2.1.0")
@NullMarked
package dk.sigtepunkt.contracts.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
