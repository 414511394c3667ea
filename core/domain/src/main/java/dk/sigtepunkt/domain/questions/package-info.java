/** Questions that bodies ask of the report: each has a number, and follows the report until it is answered. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.questions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
