/** Committees' bundles in the framework: what a file holds, who signed it, which copy is kept and which is shipped. */
@NullMarked
package dk.sigtepunkt.committees.internal.bundle;

import org.jspecify.annotations.NullMarked;
