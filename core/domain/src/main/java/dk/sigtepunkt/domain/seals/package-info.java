/** What is sealed of a report that is laid before a body, and who makes it: its content, its body and its file. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.seals;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
