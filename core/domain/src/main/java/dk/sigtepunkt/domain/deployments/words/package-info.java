/** What is done with committees and becomes of their items, in words. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.deployments.words;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
