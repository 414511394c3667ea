/** What citizens propose: read by an employee before anybody else sees it, and followed with a code until it is answered. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.proposals;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
