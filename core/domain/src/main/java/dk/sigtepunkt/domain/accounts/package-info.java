/** Who gets in: accounts, the roles that they hold, and what becomes of them. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.accounts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
