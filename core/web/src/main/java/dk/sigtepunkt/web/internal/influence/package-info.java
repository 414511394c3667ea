/** The pages about how focus areas work on one another, and about what a quarter's changes reach. */
@NullMarked
package dk.sigtepunkt.web.internal.influence;

import org.jspecify.annotations.NullMarked;
