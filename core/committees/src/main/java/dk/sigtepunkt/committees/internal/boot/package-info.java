/** The end of a start that cannot succeed: what any part tells, and what no part tells, becomes a sentence and an exit code. */
@NullMarked
package dk.sigtepunkt.committees.internal.boot;

import org.jspecify.annotations.NullMarked;
