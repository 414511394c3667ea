/**
 * The words a committee speaks to the core: strategy, sigtepunkter, focus areas, indicators, actions and
 * observations, all as values that check themselves when they are made.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.contracts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
