/** Who may do what: the actor of every write, what it is permitted, and the policy that decides. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
