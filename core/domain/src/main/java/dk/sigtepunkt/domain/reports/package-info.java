/** Written reports: one state machine for all kinds of them, who reads what in which state, and what each step freezes. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.reports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
