/** What people are reminded of, on the desk and by mail, and who has chosen that mail. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.reminders;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
