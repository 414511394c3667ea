/** All series at once, for installations with more of them than a person reads. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.overview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
