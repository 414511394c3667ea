/** What a committee brings: its focus areas, indicators, actions and sources. */
@Export
@Version("2.4.0")
@NullMarked
package dk.sigtepunkt.contracts.committee;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
