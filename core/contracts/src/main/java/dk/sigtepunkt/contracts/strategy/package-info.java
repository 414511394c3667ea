/** What the council has decided: the strategy, its shared sigtepunkter and their sides. */
@Export
@Version("2.1.0")
@NullMarked
package dk.sigtepunkt.contracts.strategy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
