/** What is kept of passwords, codes and failures, and what closes it; how one signs in with it stands in {@code signin}. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.credentials;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
