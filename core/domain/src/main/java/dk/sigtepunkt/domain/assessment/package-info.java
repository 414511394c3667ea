/** From figures to the four assessments, and up from indicator to sigtepunkt; see core/docs/assessment.md. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
