/** Who takes part, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.breadth;

import org.jspecify.annotations.NullMarked;
