/** Starting, ending, being killed, and the parts that are started. */
@NullMarked
package dk.sigtepunkt.itests.start;

import org.jspecify.annotations.NullMarked;
