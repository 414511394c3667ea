/** What people say of a focus area's status beside the computed one: another status with a reason, and why it is off course. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.judgement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
