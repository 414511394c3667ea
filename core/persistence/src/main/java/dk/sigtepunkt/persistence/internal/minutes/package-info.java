/** How long reports take, as sums, and whether that is measured. */
@NullMarked
package dk.sigtepunkt.persistence.internal.minutes;

import org.jspecify.annotations.NullMarked;
