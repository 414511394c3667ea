/** What is said of a file or bundle that is refused: in full to whoever may read it, without its words to everybody. */
@NullMarked
package dk.sigtepunkt.committees.internal.refusal;

import org.jspecify.annotations.NullMarked;
