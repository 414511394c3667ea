/** Bottom lines and the United Nations' goals: by what areas, actions and indicators can be looked up and reported. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.tags;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
