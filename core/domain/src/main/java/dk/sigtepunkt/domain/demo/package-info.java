/** People who are not there: accounts that everybody may sign in with, to try the product. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
