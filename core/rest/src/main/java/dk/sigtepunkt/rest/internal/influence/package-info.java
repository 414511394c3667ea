/** How focus areas work on one another and what a quarter's changes reach, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.influence;

import org.jspecify.annotations.NullMarked;
