/** Wheels as calendars that other programs read. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.reporting.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
