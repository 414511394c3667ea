/** Who takes part: what everybody is told of it, and the forms in which a committee's people count. */
@NullMarked
package dk.sigtepunkt.web.internal.breadth;

import org.jspecify.annotations.NullMarked;
