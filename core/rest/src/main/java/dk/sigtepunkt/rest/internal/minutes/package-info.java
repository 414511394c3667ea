/** How long written reports take, as sums, and whether that is measured. */
@NullMarked
package dk.sigtepunkt.rest.internal.minutes;

import org.jspecify.annotations.NullMarked;
