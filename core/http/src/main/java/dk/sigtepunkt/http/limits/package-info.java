/** How often one may ask for what costs something: by address and by who it is, with counts for operations. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.http.limits;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
