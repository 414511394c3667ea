/** Sources that are one document with a whole table in it: JSON-stat and PX. */
@NullMarked
package dk.sigtepunkt.sources.internal.cube;

import org.jspecify.annotations.NullMarked;
