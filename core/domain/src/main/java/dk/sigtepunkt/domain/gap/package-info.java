/**
 * What is missing for a target when things go on as they have and actions change what they are expected to; see
 * core/docs/gap.md.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.gap;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
