/** Cubes out of PX, the format of the Nordic statistics offices. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.px;

import org.jspecify.annotations.NullMarked;
