/** What the council decides of its areas and targets once the strategy is there: each decision with its own first day. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.council;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
