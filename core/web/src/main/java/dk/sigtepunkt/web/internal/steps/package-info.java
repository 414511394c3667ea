/** Each action's story, and the pages on which its people write of it. */
@NullMarked
package dk.sigtepunkt.web.internal.steps;

import org.jspecify.annotations.NullMarked;
