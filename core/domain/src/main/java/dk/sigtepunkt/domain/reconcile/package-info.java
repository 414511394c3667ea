/**
 * What becomes of a committee's content when it changes: what is new, changed, closed and re-opened, and what is carried
 * on from former focus areas, so that nothing is lost.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.reconcile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
