/** How areas of committees work on one another, on a running server. */
@NullMarked
package dk.sigtepunkt.itests.influence;

import org.jspecify.annotations.NullMarked;
