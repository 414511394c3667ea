/** Numbers in what people write of a quarter, and the facts of its report that they are: none stands without a root. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.roots;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
