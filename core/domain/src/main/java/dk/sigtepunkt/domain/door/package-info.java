/** The door that every write comes through: it asks the policy, and whom it turns away is in the chain of who did what. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.door;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
