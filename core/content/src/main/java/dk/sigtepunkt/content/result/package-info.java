/** What a reading led to: content, or what is wrong in which line. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.content.result;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
