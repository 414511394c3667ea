/** What people write in forms and send to the interface: read field by field, every fault told at once. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.written;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
