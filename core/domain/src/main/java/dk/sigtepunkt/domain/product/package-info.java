/** Which product runs here: its build, what it runs on, and the parts of others that it is made of. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.product;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
