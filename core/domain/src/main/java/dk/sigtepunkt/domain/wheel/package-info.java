/** A body's year as it is in fact: what is declared with what people moved, cancelled and added, and what is missing since when. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.wheel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
